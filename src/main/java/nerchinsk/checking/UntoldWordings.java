package nerchinsk.checking;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.knowledge.Asked;
import nerchinsk.knowledge.Pieces;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Quoted;

/** Known wordings of which nobody can tell the sentence that answers. */
final class UntoldWordings {
    /** Editions and a fact told twice aside, what fits more sentences says too little. Our choice. */
    private static final int MOST = 2;

    private UntoldWordings() {
    }

    static Stream<Problem> in(Subject subject) {
        return subject.knowledge().asked().stream().flatMap(asked -> fault(subject, asked)
                .map(message -> asked.place().problem(message)));
    }

    private static Stream<String> fault(Subject subject, Asked asked) {
        List<PlacedSentence> document = subject.sentences().stream()
                .filter(sentence -> sentence.document().id().equals(asked.document())).toList();
        if (document.isEmpty()) {
            return Stream.of("there is no document " + Quoted.word(asked.document().value())
                    + " that could tell this: a file of wordings is called after its document");
        }
        List<PlacedSentence> told = document.stream().filter(sentence -> asked.isToldBy(Pieces.plain(sentence.text())))
                .toList();
        if (told.isEmpty()) {
            return Stream.of("no sentence of the document holds this: mend answers, or remove the entry");
        }
        long most = Stream.of(Language.values()).mapToLong(language -> told.stream()
                .filter(sentence -> sentence.document().language() == language).count()).max().orElse(0);
        return most <= MOST
                ? Stream.empty()
                : Stream.of("fits " + most + " sentences of the document: write more of what the right one holds");
    }
}
