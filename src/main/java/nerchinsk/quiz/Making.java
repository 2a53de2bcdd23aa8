package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Kind;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;

/** Makes questions of the passages. */
final class Making {
    /** Questions with the same answer that share so much are one question. Tried on the shipped documents. */
    private static final double SAME = 0.6;
    /** If they tell of the same years, so much is enough. */
    private static final double SAME_YEAR = 0.4;

    private final PassageStore store;
    private final List<Told> all;
    private final QuizFile file;
    private final Subjects subjects;
    private final WrongYears wrongYears;
    private final WrongNames wrongNames;
    private final WrongFigures wrongFigures = new WrongFigures();
    private final Wording wording;

    Making(PassageStore store, Mentions terms, QuizFile file) {
        this.store = store;
        this.all = store.passages().stream().flatMap(passage -> sentences(passage, terms).stream()).toList();
        this.file = file;
        this.subjects = new Subjects(all);
        this.wrongYears = new WrongYears(subjects, new Years(all));
        this.wrongNames = new WrongNames(all, subjects, new Alike(store.knowledge().glossary(), file.alike()));
        this.wording = new Wording(all);
    }

    private static List<Told> sentences(StoredPassage passage, Mentions terms) {
        return IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence)
                .map(sentence -> Told.of(sentence, terms)).toList();
    }

    /** All that can be asked, also what an operator does not want. */
    List<QuizQuestion> questions() {
        Map<Wanted, List<Gap>> asked = new EnumMap<>(Wanted.class);
        List<QuizQuestion> questions = new ArrayList<>();
        for (Told told : all) {
            if (Askable.test(told)) {
                for (Gap gap : gaps(told)) {
                    List<Gap> before = asked.computeIfAbsent(gap.wanted(), first -> new ArrayList<>());
                    if (before.stream().noneMatch(other -> isSame(gap, other))) {
                        question(gap).ifPresent(question -> {
                            before.add(gap);
                            questions.add(question);
                        });
                    }
                }
            }
        }
        file.questions().forEach(written -> written.question(store).ifPresent(questions::add));
        return questions;
    }

    private boolean isSame(Gap gap, Gap other) {
        return gap.told() == other.told() || gap.told().language() == other.told().language()
                && (gap.right().equals(other.right()) || gap.term().isPresent() && gap.term().equals(other.term()))
                && (subjects.shared(gap.told(), gap.span(), other.told()) >= (sameYears(gap, other) ? SAME_YEAR : SAME)
                        || nameTheSame(gap, other));
    }

    private static boolean sameYears(Gap gap, Gap other) {
        return Years.in(gap.told().text()).boxed().collect(Collectors.toSet())
                .equals(Years.in(other.told().text()).boxed().collect(Collectors.toSet()));
    }

    /** Whether both ask when the same treaty or event was. */
    private static boolean nameTheSame(Gap gap, Gap other) {
        return gap.wanted() == Wanted.YEAR && gap.told().mentions().stream().map(Mention::term)
                .filter(term -> term.kind() == Kind.TREATY || term.kind() == Kind.EVENT)
                .anyMatch(term -> other.told().mentions().stream().map(Mention::term).anyMatch(term::equals));
    }

    private static List<Gap> gaps(Told told) {
        Stream<List<Gap>> gaps = Attribution.isIn(told)
                ? Stream.of(YearGaps.in(told))
                : Stream.of(YearGaps.in(told), NameGaps.in(told), FigureGaps.in(told));
        return gaps.flatMap(List::stream).filter(Secret::keeps).toList();
    }

    private Rivals rivals(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> wrongYears;
            case PERSON, PLACE, TREATY, NAME -> wrongNames;
            case FIGURE -> wrongFigures;
        };
    }

    private Optional<QuizQuestion> question(Gap gap) {
        if (gap.wanted() == Wanted.YEAR && !wrongYears.isUndisputed(gap)) {
            return Optional.empty();
        }
        String text = wording.of(gap);
        Optional<String> explanation = Explaining.of(gap.told().sentence(), gap.span());
        return rivals(gap).beside(gap).filter(wrong -> text.length() <= 300).flatMap(wrong -> explanation.map(
                explained -> new QuizQuestion(id(gap), gap.told().language(), Topics.of(gap), text, gap.right(), wrong,
                        explained, gap.told().sentence(), Difficulty.of(gap, wrong))));
    }

    private static String id(Gap gap) {
        return gap.told().language().code() + "-" + Fingerprint.of(gap.marked() + "\n" + gap.right());
    }
}
