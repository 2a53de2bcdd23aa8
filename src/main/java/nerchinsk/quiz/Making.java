package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;

/** Makes questions of the passages. */
final class Making {
    /** So many in a language are fifty rounds; a knowledge folder may hold a thousand times as many sentences. */
    private static final int MOST = 500;
    /** Of more sentences than these only so many, in a language, are tried: our choice, some seconds at most. */
    private static final int TRIED = 5_000;

    private final PassageStore store;
    private final Mentions terms;
    private final QuizFile file;
    private final Subjects subjects = new Subjects();
    private final Capitals capitals = new Capitals();
    private final Years years = new Years();
    private final Wording wording = new Wording(capitals);
    private final WrongYears wrongYears = new WrongYears(subjects, years);
    private final WrongFigures wrongFigures = new WrongFigures();
    private final WrongNames wrongNames;
    private final Difficulty difficulty;
    private final Repetition repetition = new Repetition(subjects);
    private final Disputes disputes;

    Making(PassageStore store, Mentions terms, QuizFile file) {
        this.store = store;
        this.terms = terms;
        this.file = file;
        this.disputes = new Disputes(subjects, terms);
        this.difficulty = new Difficulty(terms, years);
        this.wrongNames = new WrongNames(subjects, new Alike(store.knowledge().glossary(), file.alike()));
    }

    /** All that can be asked, also what an operator does not want. */
    List<QuizQuestion> questions() {
        sentences().map(sentence -> Told.of(sentence, terms)).forEach(told -> {
            subjects.add(told);
            capitals.add(told);
            years.add(told);
            wrongNames.add(told);
            disputes.add(told);
        });
        List<QuizQuestion> questions = new ArrayList<>();
        Stream.of(Language.values()).forEach(language -> questions.addAll(made(language)));
        questions.sort(Comparator.comparingInt(question -> question.sentence().number()));
        file.questions().forEach(written -> written.question(store).ifPresent(questions::add));
        return questions;
    }

    private Stream<StoredSentence> sentences() {
        return store.passages().stream().flatMap(
                passage -> IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence));
    }

    /** Of many sentences, those that the lot falls on. */
    private List<QuizQuestion> made(Language language) {
        Comparator<StoredSentence> lot = Comparator
                .comparingInt(sentence -> Fingerprint.number(sentence.text(), 1 << 24));
        Stream<StoredSentence> inLanguage = sentences()
                .filter(sentence -> sentence.document().language() == language)
                .filter(sentence -> Askable.test(sentence));
        return (subjects.size() > TRIED ? inLanguage.sorted(lot).limit(TRIED) : inLanguage)
                .flatMap(sentence -> gaps(Told.of(sentence, terms))).flatMap(gap -> question(gap).stream()).limit(MOST)
                .toList();
    }

    private static Stream<Gap> gaps(Told told) {
        Stream<List<Gap>> gaps = Attribution.isIn(told.sentence())
                ? Stream.of(YearGaps.in(told))
                : Stream.of(YearGaps.in(told), NameGaps.in(told), FigureGaps.in(told));
        return gaps.flatMap(List::stream).filter(Secret::keeps);
    }

    private Rivals rivals(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> wrongYears;
            case PERSON, PLACE, TREATY, NAME -> wrongNames;
            case FIGURE -> wrongFigures;
        };
    }

    private Optional<QuizQuestion> question(Gap gap) {
        if (repetition.repeats(gap) || disputes.about(gap)) {
            return Optional.empty();
        }
        String text = wording.of(gap);
        Optional<QuizQuestion> question = rivals(gap).beside(gap)
                .filter(wrong -> text.length() <= QuizQuestion.LONGEST_TEXT)
                .flatMap(wrong -> Explaining.of(gap.told().sentence(), gap.span())
                        .map(explained -> new QuizQuestion(id(gap), gap.told().language(), Topics.of(gap), text,
                                gap.right(), wrong, explained, gap.told().sentence(), difficulty.of(gap, wrong))));
        question.ifPresent(asked -> repetition.add(gap));
        return question;
    }

    private static String id(Gap gap) {
        return gap.told().language().code() + "-" + Fingerprint.of(gap.marked() + "\n" + gap.right());
    }
}
