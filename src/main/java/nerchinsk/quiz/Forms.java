package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.text.Language;

/**
 * In which form a name stands in a sentence, so that others can stand there in the same.
 *
 * @param wanted what is named
 * @param language the language of the sentence
 * @param cases the Russian cases that the form can be; empty in English
 */
record Forms(Wanted wanted, Language language, List<Integer> cases) {
    Forms {
        cases = List.copyOf(cases);
    }

    /** The form of {@code gap}; empty if it is not the term's own name, or if its form is not known. */
    static Optional<Forms> of(Gap gap) {
        Language language = gap.told().language();
        Optional<String> name = gap.term().flatMap(term -> name(term, language));
        if (language == Language.ENGLISH) {
            return name.filter(gap.right()::equals).map(same -> new Forms(gap.wanted(), language, List.of()));
        }
        List<Integer> cases = name.flatMap(known -> all(gap.wanted(), known)).map(forms -> IntStream
                .range(0, forms.size()).filter(form -> forms.get(form).equals(gap.right())).boxed().toList())
                .orElse(List.of());
        return cases.isEmpty() ? Optional.empty() : Optional.of(new Forms(gap.wanted(), language, cases));
    }

    private static Optional<String> name(Term term, Language language) {
        return Optional.ofNullable(term.names().get(language)).map(Names::name);
    }

    /** The name of {@code term} in this form; empty if it has none, or not the same in all cases that it can be. */
    Optional<String> name(Term term) {
        Optional<String> name = name(term, language);
        if (language == Language.ENGLISH) {
            return name;
        }
        return name.flatMap(known -> all(wanted, known)).filter(forms -> cases.getLast() < forms.size())
                .map(forms -> cases.stream().map(forms::get).distinct().toList()).filter(same -> same.size() == 1)
                .map(List::getFirst);
    }

    private static Optional<List<String>> all(Wanted wanted, String name) {
        return switch (wanted) {
            case PERSON -> RussianForms.ofPerson(name);
            case PLACE -> RussianForms.ofPlace(name).or(() -> Optional.of(List.of(name)));
            case TREATY, NAME, YEAR, FIGURE -> Optional.of(List.of(name));
        };
    }
}
