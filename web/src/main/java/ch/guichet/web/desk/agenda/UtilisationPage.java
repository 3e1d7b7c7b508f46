package ch.guichet.web.desk.agenda;

import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.Utilisation;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How much of the people's hours is booked, this week and the three after it. */
@Named("utilisationPage")
@RequestScoped
public class UtilisationPage {
    private static final int WEEKS = 4;
    private static final int WEEK = 7;

    /** One week of everybody. */
    public record Week(LocalDate first, LocalDate last, List<Utilisation> rows) {
        public Utilisation getTotal() {
            Minutes working = rows.stream().map(Utilisation::working).reduce(Minutes.ZERO, Minutes::plus);
            Minutes booked = rows.stream().map(Utilisation::booked).reduce(Minutes.ZERO, Minutes::plus);
            int count = rows.stream().mapToInt(Utilisation::appointments).sum();
            return new Utilisation(0, "", working, booked, count);
        }
    }

    private final DeskAgenda agenda;
    private final BusinessClock clock;
    private LocalDate day;

    protected UtilisationPage() {
        this(null, null);
    }

    @Inject
    public UtilisationPage(DeskAgenda agenda, BusinessClock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    public List<Week> getWeeks() {
        return IntStream.range(0, WEEKS)
                .mapToObj(i -> getMonday().plusDays((long) i * WEEK))
                .map(first -> new Week(
                        first, first.plusDays(WEEK - 1L), agenda.utilisation(first, first.plusDays(WEEK - 1L))))
                .toList();
    }

    public LocalDate getMonday() {
        return (day == null ? clock.today() : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getBefore() {
        return getMonday().minusDays((long) WEEKS * WEEK);
    }

    public LocalDate getAfter() {
        return getMonday().plusDays((long) WEEKS * WEEK);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
