package nerchinsk.rank;

import java.util.Set;
import java.util.stream.IntStream;
import nerchinsk.fact.FactKind;

/** Whether what a sentence names is of the kind that the question asks for, and about the same thing. Immutable. */
public final class Fit {
    /** What says that there are several and not which; our own list, in both languages. */
    private static final Set<String> SOME = Set.of("some", "several", "certain", "various", "number", "part", "many",
            "few", "others", "representatives", "некоторые", "некоторых", "некоторыми", "ряд", "ряда", "ряде",
            "несколько", "нескольких", "нескольким", "несколькими", "часть", "части", "частью", "многие", "многих",
            "многими", "разные", "разных", "представители", "представителей", "представителями");
    /** So far before a thing it may stand: "some of the unequal treaties". Our choice. */
    private static final int FEW_WORDS = 3;

    private final Evidence e;

    Fit(Evidence e) {
        this.e = e;
    }

    /** Whether a figure that answers stands beside the word that names what is counted: "15 battalions". */
    public boolean countsTheThing() {
        int place = placeOfThing();
        return place >= 0 && e.fresh().stream().map(Evidence.Nearness::placed)
                .anyMatch(figure -> place >= figure.first() - 1 && place <= figure.next() + 1);
    }

    /** Where the sentence names the thing that is asked for; -1 if it does not. */
    private int placeOfThing() {
        int thing = e.thing();
        return thing < 0 || e.here().quality[thing] <= Support.MET ? -1 : e.here().place[thing];
    }

    /**
     * Whether the sentence leaves open which ones it means of the thing that is asked for: "some banks", "part of the
     * treaties".
     */
    public boolean leavesOpenWhich() {
        int place = placeOfThing();
        for (int word = Math.max(0, place - FEW_WORDS); word < place; word++) {
            if (SOME.contains(e.analysis().words[word].form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that answers holds a digit. */
    public boolean namesDigits() {
        return e.fresh().stream().anyMatch(nearness -> nearness.fact().span().of(e.sentence().text()).chars()
                .anyMatch(Character::isDigit));
    }

    /** Whether no place that the sentence names tells where something is. */
    public boolean missesPlace() {
        return Whereabouts.missing(e);
    }

    /** Whether a place other than a state is asked for and the sentence names states only. */
    public boolean namesOnlyStates() {
        return Whereabouts.onlyStates(e);
    }

    /** Whether money is asked for, and all figures that answer are known to measure something else. */
    public boolean missesMoney() {
        return Meant.moneyMissing(e);
    }

    /** Whether all figures that answer are sums of money, and none is asked for. */
    public boolean namesOnlyMoney() {
        return Meant.onlyMoney(e);
    }

    /** Whether another one of several is asked for than the sentence tells of: the second visit, not the first. */
    public boolean tellsOfAnotherInARow() {
        return Ordinals.others(e);
    }

    /** Whether the question names years, and the sentence others and none of these. */
    public boolean tellsOfAnotherYear() {
        return AskedYears.others(e);
    }

    /** Whether the question names years, and none of them is met near. */
    public boolean missesYear() {
        return AskedYears.missing(e);
    }

    /** Whether it tells of somebody by an office or a calling that the question does not say: "the ministers". */
    public boolean namesOffice() {
        return IntStream.range(0, e.analysis().words.length)
                .anyMatch(word -> FocusKinds.of(e.analysis().words[word].stem).contains(FactKind.PERSON)
                        && !Freshness.isSaid(word, e.here()));
    }

    /** Whether it names something by a name, a code or in quotation marks that the question does not name. */
    public boolean namesAnythingNew() {
        return NewNames.any(e);
    }

    /** Whether a length of time is asked for, and neither one nor two dates are told. */
    public boolean missesTime() {
        return Meant.timeMissing(e);
    }

    /** Whether a person that surely answers stands before every word that is met. */
    public boolean namesPersonFirst() {
        return e.fresh().stream().anyMatch(nearness -> nearness.fact().certain()
                && nearness.placed().first() < e.here().first);
    }
}
