package nerchinsk.rank;

/** Whether what a sentence names is of the kind that the question asks for, and about the same thing. Immutable. */
public final class Fit {
    private final Evidence e;

    Fit(Evidence e) {
        this.e = e;
    }

    /** Whether a figure that answers stands beside the word that names what is counted: "15 battalions". */
    public boolean countsTheThing() {
        int thing = e.thing();
        int place = thing < 0 || e.here().quality[thing] <= Support.MET ? -1 : e.here().place[thing];
        return place >= 0 && e.fresh().stream().map(Evidence.Nearness::placed)
                .anyMatch(figure -> place >= figure.first() - 1 && place <= figure.next() + 1);
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

    /** Whether a person that surely answers stands before every word that is met. */
    public boolean namesPersonFirst() {
        return e.fresh().stream().anyMatch(nearness -> nearness.fact().certain()
                && nearness.placed().first() < e.here().first);
    }
}
