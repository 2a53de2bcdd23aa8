package nerchinsk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Names;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * Who does something to whom: "did China help the USSR?" is not answered by what tells that the USSR helped China.
 * English tells it by the order of the words, Russian by the endings of the names. What cannot be told counts as right.
 */
final class Roles {
    /** Before whom somebody else acts, or something is done; our own list. */
    private static final String PREPOSITION = "(?:of|about|with|in|on|at|from|to|for|against|between|after|before)";
    /** What stands before the one who acts, in an English question; our own list. */
    private static final Pattern AUXILIARY = Pattern.compile("(?iu).*(?<!\\p{L})"
            + "(?:did|does|do|has|have|had|will|would|could|can)\\s(?:(?!" + PREPOSITION + "\\s)[^?\\s]+\\s){0,4}$");
    /** What stands before a place where something is done; our own list. */
    private static final Pattern WHERE = Pattern.compile("(?iu).*(?<!\\p{L})(?:in|at|from|near)\\s(?:the\\s)?$");
    /** What stands before one to whom something is given or done, and before one who acts; our own lists. */
    private static final Pattern TO = Pattern.compile("(?iu).*(?<!\\p{L})(?:to|for|against)\\s(?:the\\s|new\\s)*$");
    private static final Pattern BY = Pattern.compile("(?iu).*(?<!\\p{L})by\\s(?:the\\s)*$");
    /** Endings of the instrumental, by which Russian names the one who acts. */
    private static final Pattern INSTRUMENTAL = Pattern.compile("(?iu)\\p{L}+(?:ем|ом|ой|ей|ым|им|ём)");
    /** Names without endings, which stand in any case; our own list. */
    private static final Set<String> UNCHANGING = Set.of("ссср", "кнр", "рф", "сша");
    /** Words of names that stand in the nominative; our own list. */
    private static final Set<String> NOMINATIVE = Set.of("советский", "российская", "китайская");

    /** Adjectives of countries: "российским". */
    private static final Pattern ADJECTIVE = Pattern
            .compile("(?iu)\\p{L}+ск(?:ий|ая|ое|ие|ого|ой|их|ому|им|ую|ом|ими)");

    private final Question question;
    private final Ranked best;

    private Roles(Question question, Ranked best) {
        this.question = question;
        this.best = best;
    }

    /** Whether {@code best} tells of the one who acts in {@code question} as the one to whom it is done. */
    static boolean turnedRound(Question question, Ranked best) {
        Language language = question.written();
        return question.asks(Intent.WHAT)
                && best.sentence().document().language() == language
                && new Roles(question, best).turnedRound();
    }

    private boolean turnedRound() {
        return IntStream.range(0, question.keys().size()).filter(this::isDeed)
                .anyMatch(deed -> question.mentions().stream()
                        .filter(actor -> !actor.covers(deed)).filter(actor -> acts(actor, deed))
                        .anyMatch(actor -> question.mentions().stream()
                                .filter(other -> isAnother(other, actor) && !mayAct(other, actor))
                                .anyMatch(other -> changed(actor, deed, other))));
    }

    /**
     * Whether the key says what is done; in Russian, where much else stands between names, a verb of a question for yes
     * or no.
     */
    private boolean isDeed(int key) {
        return question.isContent(key) && best.where(key).isPresent()
                && (question.written() == Language.ENGLISH || question.isVerb(key) && !question.asksOpenly());
    }

    private static boolean isName(Mention mention) {
        return switch (mention.term().kind()) {
            case PERSON, PLACE, ORGANISATION -> true;
            case TREATY, EVENT, WORD -> false;
        };
    }

    private boolean isAnother(Mention other, Mention actor) {
        return isName(other) && !other.term().id().equals(actor.term().id());
    }

    /** Whether {@code actor} is who does it in the question. */
    private boolean acts(Mention actor, int deed) {
        return isName(actor) && switch (question.written()) {
            case ENGLISH -> start(actor) < start(deed) && AUXILIARY.matcher(before(start(actor))).matches();
            case RUSSIAN -> isNominative(actor, last(actor));
        };
    }

    /**
     * Whether {@code other} may be who does it as well: «Крым Китай признал», «признала ли КНР Крым» do not tell by the
     * endings. An adjective is nobody who does something: «признал Крым российским».
     */
    private boolean mayAct(Mention other, Mention actor) {
        String form = last(other);
        return question.written() == Language.RUSSIAN && (ADJECTIVE.matcher(form).matches()
                || (UNCHANGING.contains(form) ? start(other) < start(actor) : isNominative(other, form)));
    }

    private String last(Mention mention) {
        return question.keys().get(mention.last() - 1).form();
    }

    /** Whether the sentence has the two the other way round. */
    private boolean changed(Mention actor, int deed, Mention other) {
        Optional<Span> here = where(actor);
        Optional<Span> there = where(other);
        Optional<Span> done = best.where(deed);
        if (here.isEmpty() || there.isEmpty() || done.isEmpty()) {
            return false;
        }
        return switch (question.written()) {
            case ENGLISH ->
                start(other) > start(deed) && !WHERE.matcher(before(start(other))).matches()
                        && changed(beginning(actor, here.get()), done.get(), there.get());
            case RUSSIAN -> !isNominative(actor, form(here.get())) && !isInstrumental(form(here.get()))
                    && (isNominative(other, form(there.get())) || isInstrumental(form(there.get())));
        };
    }

    private boolean changed(int actor, Span deed, Span other) {
        String before = best.sentence().text().substring(0, actor);
        boolean behind = other.start() < deed.start() && deed.start() < actor;
        boolean given = deed.start() < actor && TO.matcher(before).matches();
        return (behind || given) && !BY.matcher(before).matches();
    }

    private Optional<Span> where(Mention mention) {
        List<Span> places = IntStream.range(mention.first(), mention.last()).mapToObj(best::where)
                .flatMap(Optional::stream).toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    /** Where the sentence begins to name it. */
    private int beginning(Mention mention, Span end) {
        return IntStream.range(mention.first(), mention.last()).mapToObj(best::where).flatMap(Optional::stream)
                .mapToInt(Span::start).filter(start -> start <= end.start()).min().orElse(end.start());
    }

    private String form(Span place) {
        return place.of(best.sentence().text()).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static boolean isInstrumental(String form) {
        return INSTRUMENTAL.matcher(form).matches();
    }

    /** Whether {@code form} is the last word of the term's name in the glossary, or one that looks the same there. */
    private static boolean isNominative(Mention mention, String form) {
        return UNCHANGING.contains(form) || NOMINATIVE.contains(form)
                || Stream.ofNullable(mention.term().names().get(Language.RUSSIAN)).map(Names::name)
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                        .anyMatch(name -> name.endsWith(form));
    }

    private int start(Mention mention) {
        return start(mention.first());
    }

    private int start(int key) {
        return question.start(key);
    }

    private String before(int place) {
        return question.asked().substring(0, Math.min(place, question.asked().length()));
    }
}
