package ch.guichet.web.texts;

import ch.guichet.calendar.Hotline;
import ch.guichet.calendar.HotlineNow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.format.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** When the hotline answers, as sentences. Asked once a request. */
@Named
@RequestScoped
public class OpeningWords {
    private static final String CLOSED = "opening.closed.";
    private static final String HOLIDAY = "opening.holiday.";
    private static final String DAY = "opening.day.";
    private static final int MINUTES_AN_HOUR = 60;

    private final Hotline hotline;
    private final BusinessClock clock;
    private final Speech say;
    private HotlineNow now;

    protected OpeningWords() {
        this(null, null, null);
    }

    @Inject
    public OpeningWords(Hotline hotline, BusinessClock clock, Speech say) {
        this.hotline = hotline;
        this.clock = clock;
        this.say = say;
    }

    /** Why nobody is there and when somebody is again; empty while the hotline is open. */
    public String getClosed() {
        if (now().closed() == null) return "";
        String why = say.of(CLOSED + now().closed(), holiday(now().holiday()));
        return now().opens() == null ? why : why + " " + say.of("opening.opens", moment(now().opens()));
    }

    /** By when a question sent now is answered. */
    public String getAnswer() {
        return say.of("opening.answer", moment(now().answerBy()));
    }

    /** A holiday by its name in the reader's language. */
    public String holiday(String code) {
        return code == null ? "" : say.of(HOLIDAY + code);
    }

    /** {@code lundi 23.11.2026 09:30}. */
    public String moment(Instant at) {
        int day = BusinessClock.dayOf(at).getDayOfWeek().getValue();
        return say.of("opening.moment", say.of(DAY + day), Formats.instant(at));
    }

    public boolean late(Instant due) {
        return due.isBefore(clock.now());
    }

    /** The promised time against now: how long is left, or how late it is. */
    public String due(Instant due) {
        Duration left = Duration.between(clock.now(), due);
        return say.of(left.isNegative() ? "opening.late" : "opening.left", span(left.abs()));
    }

    private String span(Duration time) {
        if (time.toHours() >= 48) return say.of("desk.since.days", String.valueOf(time.toDays()));
        if (time.toMinutes() >= 2 * MINUTES_AN_HOUR) return say.of("desk.since.hours", String.valueOf(time.toHours()));
        return say.of("desk.since.minutes", String.valueOf(time.toMinutes()));
    }

    private HotlineNow now() {
        if (now == null) now = hotline.now();
        return now;
    }
}
