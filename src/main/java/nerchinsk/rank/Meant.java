package nerchinsk.rank;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Quantity;
import nerchinsk.question.Sides;

/** Which of the facts that can answer is shown as the answer. */
final class Meant {
    /** How people ask for money and for a time that something takes; our own lists. */
    private static final Pattern MONEY = Pattern.compile("(?iu)(?<!\\p{L})(?:cost|costs|price|worth|value|sum|dollars?"
            + "|how much money|pay|pays|paid|spend|spent|earn|earned"
            + "|заплат\\p{L}+|платил\\p{L}*|обош\\p{L}+"
            + "|сумм\\p{L}+|стоимост\\p{L}+|стои\\p{L}+|цен[аеуы]|доллар\\p{L}*|рубл\\p{L}+)(?!\\p{L})");
    private static final Pattern TIME = Pattern
            .compile("(?iu)(?<!\\p{L})(?:how long|how many (?:years|months|days|weeks)"
                    + "|how old|what age|долго|сколько (?:лет|месяцев|дней|недель)|срок\\p{L}*)(?!\\p{L})");

    private static final Pattern COUNTRY = Pattern
            .compile("(?iu)(?<!\\p{L})(?:country|countries|state|стран|государств)");

    private Meant() {
    }

    /** The fact that answers, if one does. */
    static Optional<Evidence.Nearness> of(Evidence evidence) {
        if (evidence.fresh().isEmpty()) {
            return Optional.empty();
        }
        List<Evidence.Nearness> others = evidence.fresh().stream()
                .filter(near -> !AskedPersons.leaveOut(near.placed(), evidence.question(), evidence.analysis()))
                .toList();
        // Of one there is nothing to choose, and most sentences have no more.
        return others.size() < 2
                ? others.stream().findFirst()
                : measured(others, evidence)
                        .or(() -> others.stream().filter(near -> !isState(near, evidence)).findFirst())
                        .or(() -> others.stream().findFirst());
    }

    /** Whether money is asked for, and all figures that answer are known to measure something else. */
    static boolean moneyMissing(Evidence evidence) {
        return MONEY.matcher(evidence.question().asked()).find() && figures(evidence).findAny().isPresent()
                && figures(evidence).allMatch(figure -> figure.filter(other -> other != Quantity.Measure.MONEY)
                        .isPresent());
    }

    /** Whether a length of time is asked for, and the sentence tells neither one nor two dates that bound it. */
    static boolean timeMissing(Evidence evidence) {
        return TIME.matcher(evidence.question().asked()).find()
                && figures(evidence).noneMatch(figure -> figure.equals(Optional.of(Quantity.Measure.TIME)))
                && evidence.analysis().facts.stream().filter(fact -> fact.fact().kind() == FactKind.DATE).count() < 2;
    }

    /** Whether all figures that answer are sums of money, and none is asked for. */
    static boolean onlyMoney(Evidence evidence) {
        return figures(evidence).findAny().isPresent()
                && figures(evidence).allMatch(figure -> figure.equals(Optional.of(Quantity.Measure.MONEY)))
                && !measure(evidence.question().asked()).equals(Optional.of(Quantity.Measure.MONEY));
    }

    private static Stream<Optional<Quantity.Measure>> figures(Evidence evidence) {
        return evidence.fresh().stream().filter(near -> near.fact().kind() == FactKind.FIGURE)
                .map(near -> Quantity.of(near.fact().span().of(evidence.sentence().text()))
                        .map(Quantity::measure));
    }

    /** The first figure among {@code facts} that measures what the question asks for. */
    private static Optional<Evidence.Nearness> measured(List<Evidence.Nearness> facts, Evidence evidence) {
        List<Evidence.Nearness> figures = facts.stream().filter(near -> near.fact().kind() == FactKind.FIGURE).toList();
        return figures.isEmpty()
                ? Optional.empty()
                : measure(evidence.question().asked()).flatMap(measure -> figures.stream()
                        .filter(near -> Quantity.of(near.fact().span().of(evidence.sentence().text()))
                                .filter(quantity -> quantity.measure() == measure).isPresent())
                        .findFirst());
    }

    /** Whether it names a state where a place within one may be asked for: "in the Chinese city of Shenyang". */
    private static boolean isState(Evidence.Nearness near, Evidence evidence) {
        return near.fact().kind() == FactKind.PLACE && !COUNTRY.matcher(evidence.question().asked()).find()
                && evidence.analysis().mentions.stream().anyMatch(mention -> mention.first() == near.placed().first()
                        && Sides.include(mention));
    }

    private static Optional<Quantity.Measure> measure(String asked) {
        return MONEY.matcher(asked).find()
                ? Optional.of(Quantity.Measure.MONEY)
                : Optional.of(Quantity.Measure.TIME).filter(time -> TIME.matcher(asked).find());
    }
}
