package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;

/** Makes questions of the passages. */
final class Making {
    private final List<Told> all;
    private final QuizFile file;
    private final WrongYears wrongYears;

    Making(PassageStore store, Mentions terms, QuizFile file) {
        this.all = store.passages().stream().flatMap(passage -> sentences(passage, terms).stream()).toList();
        this.file = file;
        this.wrongYears = new WrongYears(new Subjects(all), new Years(all));
    }

    private static List<Told> sentences(StoredPassage passage, Mentions terms) {
        return IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence)
                .map(sentence -> Told.of(sentence, terms)).toList();
    }

    List<QuizQuestion> questions() {
        List<QuizQuestion> questions = new ArrayList<>();
        for (Told told : all) {
            if (Asking.isFit(told)) {
                YearGaps.in(told).forEach(gap -> question(gap).ifPresent(questions::add));
            }
        }
        return questions.stream().filter(question -> !file.vetoedIds().contains(question.id())).toList();
    }

    private Optional<QuizQuestion> question(Gap gap) {
        String text = gap.wanted().lead(gap.told().language()) + "\n" + gap.marked();
        Optional<String> explanation = Explaining.of(gap.told().sentence(), gap.span());
        return wrongYears.beside(gap).filter(wrong -> text.length() <= 300).flatMap(wrong -> explanation.map(
                explained -> new QuizQuestion(id(gap), gap.told().language(), topics(gap), text, gap.right(), wrong,
                        explained, gap.told().sentence(), 0.5)));
    }

    private static String id(Gap gap) {
        return gap.told().language().code() + "-" + Fingerprint.of(gap.marked() + "\n" + gap.right());
    }

    private static Set<Topic> topics(Gap gap) {
        return EnumSet.of(Topic.PERIODS);
    }
}
