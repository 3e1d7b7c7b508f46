package ch.guichet.figures;

/**
 * What somebody's time went to.
 *
 * @param paid seconds logged on interventions
 * @param hotline seconds on the free hotline
 * @param planned seconds by the agenda; 0 without one
 */
public record SpecialistTime(long specialistId, String name, long paid, long hotline, long planned) {
    /** Logged time in a hundred of planned time; null without an agenda. */
    public Integer percent() {
        return planned == 0 ? null : (int) Math.round(100.0 * (paid + hotline) / planned);
    }

    public String paidHours() {
        return MonthFigures.hours(paid);
    }

    public String hotlineHours() {
        return MonthFigures.hours(hotline);
    }

    public String plannedHours() {
        return MonthFigures.hours(planned);
    }
}
