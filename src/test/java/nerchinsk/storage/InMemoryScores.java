package nerchinsk.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Scores;
import nerchinsk.round.Standing;
import nerchinsk.round.Story;
import nerchinsk.round.Tries;

/** Scores in memory, over rounds in memory. */
public final class InMemoryScores implements Scores {
    private final InMemoryRounds rounds;

    public InMemoryScores(InMemoryRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Standing> in(ChatId chat, Instant since) {
        return standings(rounds.all().stream().filter(story -> story.plan().room().chat().equals(chat))
                .flatMap(story -> story.answers().stream()).filter(answer -> !answer.at().isBefore(since)));
    }

    @Override
    public Optional<Standing> of(PersonId person) {
        return standings(rounds.all().stream().flatMap(story -> story.answers().stream())
                .filter(answer -> answer.player().id().equals(person))).stream().findFirst();
    }

    private static List<Standing> standings(Stream<GivenAnswer> answers) {
        Map<PersonId, Standing> standings = new HashMap<>();
        answers.forEach(answer -> standings.merge(answer.player().id(),
                new Standing(answer.player(), answer.points(), answer.right() ? 1 : 0, 1),
                (a, b) -> new Standing(b.player(), a.points() + b.points(), a.right() + b.right(),
                        a.answered() + b.answered())));
        return standings.values().stream().sorted(Standing.BEST_FIRST).toList();
    }

    @Override
    public Map<String, Tries> tries() {
        Map<String, Tries> tries = new HashMap<>();
        rounds.all().forEach(story -> story.asked().forEach(asked -> story.answersTo(asked.number())
                .forEach(answer -> tries.merge(asked.question(), new Tries(1, answer.right() ? 1 : 0),
                        (a, b) -> new Tries(a.answered() + b.answered(), a.right() + b.right())))));
        return tries;
    }

    @Override
    public void forget(PersonId person) {
        for (Story story : rounds.all()) {
            rounds.replace(story.without(person));
        }
    }
}
