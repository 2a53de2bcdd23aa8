package nerchinsk.assembly;

import java.util.List;
import java.util.Map;
import nerchinsk.chat.ChatId;
import nerchinsk.http.Metrics;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Rounds;
import nerchinsk.round.Story;

/** Rounds that count for those who look when their end has been made known. */
record CountedRounds(Rounds rounds, Metrics metrics) implements Rounds {
    @Override
    public void keep(Story story) {
        rounds.keep(story);
        if (story.told()) {
            story.ending().ifPresent(metrics::roundOver);
        }
    }

    @Override
    public void log(Story story, GivenAnswer answer) {
        rounds.log(story, answer);
    }

    @Override
    public List<Story> unfinished() {
        return rounds.unfinished();
    }

    @Override
    public Map<String, Integer> timesAsked(ChatId chat) {
        return rounds.timesAsked(chat);
    }

    @Override
    public void move(ChatId from, ChatId to) {
        rounds.move(from, to);
    }
}
