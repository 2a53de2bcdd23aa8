package nerchinsk.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Room;
import nerchinsk.round.Asked;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.RoundId;
import nerchinsk.round.Rounds;
import nerchinsk.round.Story;

/** Rounds in memory. */
public final class InMemoryRounds implements Rounds {
    private final Map<RoundId, Story> stories = new LinkedHashMap<>();

    @Override
    public synchronized void keep(Story story) {
        Story before = stories.getOrDefault(story.plan().id(), story);
        Map<Integer, Asked> asked = new LinkedHashMap<>();
        before.asked().forEach(question -> asked.put(question.number(), question));
        story.last().ifPresent(question -> asked.put(question.number(), question));
        stories.put(story.plan().id(), new Story(story.plan(), List.copyOf(asked.values()),
                before == story ? List.of() : before.answers(), story.ending(), story.told()));
    }

    @Override
    public synchronized void log(Story story, GivenAnswer answer) {
        Story before = stories.getOrDefault(story.plan().id(), story);
        List<GivenAnswer> answers = new ArrayList<>(before.answers());
        if (answers.stream().noneMatch(other -> other.number() == answer.number()
                && other.player().id().equals(answer.player().id()))) {
            answers.add(answer);
        }
        stories.put(before.plan().id(),
                new Story(before.plan(), before.asked(), answers, before.ending(), before.told()));
    }

    @Override
    public synchronized List<Story> unfinished() {
        return stories.values().stream().filter(story -> !story.told())
                .sorted(Comparator.comparing(story -> story.plan().begun())).toList();
    }

    @Override
    public synchronized Map<String, Integer> timesAsked(ChatId chat) {
        Map<String, Integer> times = new HashMap<>();
        stories.values().stream().filter(story -> story.plan().room().chat().equals(chat))
                .flatMap(story -> story.asked().stream())
                .forEach(asked -> times.merge(asked.question(), 1, Integer::sum));
        return times;
    }

    @Override
    public synchronized void move(ChatId from, ChatId to) {
        stories.replaceAll((id, story) -> story.plan().room().chat().equals(from)
                ? story.in(new Room(to, story.plan().room().topic()))
                : story);
    }

    /** Everything that was kept. */
    public synchronized List<Story> all() {
        return List.copyOf(stories.values());
    }

    /** Keeps {@code story} in the place of what was kept of it. */
    synchronized void replace(Story story) {
        stories.put(story.plan().id(), story);
    }
}
