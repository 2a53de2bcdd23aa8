package nerchinsk.answer;

import java.util.List;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.Named;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Span;

/** Reads what sentences claim as the answer to a question. */
final class Claims {
    /** A reason that says this share of the question's own words is what was asked; our choice. */
    private static final double ASKED = 0.6;

    /** A reason has at most so many words that the question does not say; our choice. */
    private static final int LONGEST_REASON = 8;
    /** So many words of a question, names aside, tell what it is about; our choice. */
    private static final int MATTER = 2;

    private final Question question;
    private final Told told;
    private final SameMatter matter;

    Claims(Told told, SameMatter matter) {
        this.question = told.question();
        this.told = told;
        this.matter = matter;
    }

    /**
     * What {@code ranked} claims: what answers in it, without the words that were asked; no reasons that only say
     * those. What is known to tell the reason, and gives none apart, is the reason as a whole.
     */
    List<Claim> of(Ranked ranked) {
        List<Claim> claims = named(ranked);
        return claims.isEmpty() && question.asks(Intent.WHY) && matter.isShared(ranked)
                ? List.of(Claim.of(whole(ranked), this::isAsked))
                : claims;
    }

    private static Named whole(Ranked ranked) {
        String text = ranked.sentence().text();
        return new Named(FactKind.REASON, text, new Span(0, text.length()));
    }

    private List<Claim> named(Ranked ranked) {
        return ranked.answers().named().stream().filter(fact -> fact.kind() != FactKind.NAME || question.asksOpenly())
                .filter(fact -> fact.kind() != FactKind.REASON
                        || !saysWhatWasAsked(fact) && !isWhatWasAsked(ranked, fact))
                .map(fact -> Claim.of(fact, this::isAsked)).toList();
    }

    private boolean isAsked(Word word) {
        return question.keys().stream().anyMatch(key -> akin(word, key));
    }

    private boolean saysWhatWasAsked(Named reason) {
        List<Word> words = Words.of(reason.text()).stream().filter(Word::meaningful).toList();
        List<Word> keys = told.keys().filter(told.shown()::tells).filter(question::isContent)
                .mapToObj(question.keys()::get).toList();
        return !keys.isEmpty() && keys.stream().filter(key -> words.stream().anyMatch(word -> akin(word, key)))
                .count() >= ASKED * keys.size();
    }

    /**
     * Whether what was asked stands within the reason, which then is one for something else: "from hostility he sought
     * …". A reason that begins its sentence takes in all of it; there it counts how much else the sentence tells.
     */
    private boolean isWhatWasAsked(Ranked ranked, Named reason) {
        List<Integer> said = told.keys().filter(key -> ranked.where(key).isPresent()).boxed().toList();
        if (reason.span().start() == 0) {
            long words = Words.of(reason.text()).stream().filter(Word::meaningful).count();
            return words - said.size() > LONGEST_REASON;
        }
        List<Integer> content = said.stream().filter(question::isContent).toList();
        return content.size() >= MATTER
                && content.stream().filter(key -> ranked.where(key).filter(reason.span()::covers).isPresent())
                        .count() >= ASKED * content.size();
    }

    private static boolean akin(Word one, Word other) {
        return one.stem().startsWith(other.stem()) || other.stem().startsWith(one.stem());
    }
}
