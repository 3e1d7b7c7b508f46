package ch.guichet.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.Offers;
import ch.guichet.cases.Refused;
import ch.guichet.identity.Role;
import ch.guichet.identity.Theme;
import ch.guichet.identity.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterventionTest {
    private static final Instant AGREED = Instant.parse("2026-11-03T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T17:00:00Z");
    private static final User LUCA = new User(3, "luca", "Luca Bernasconi", "it", Theme.AUTO, Set.of(Role.SPECIALIST));
    private final Intervention work = Intervention.open(5001, Offers.acceptedAt(AGREED), LUCA);

    @Test
    void no_minute_before_the_yes_can_be_logged() {
        Refused.with("work.beforeAcceptance", () -> work.log(from(AGREED.minusMillis(1)), LUCA, NOW));

        assertThat(work.log(from(AGREED), LUCA, NOW).row().startedAt()).isEqualTo(AGREED);
    }

    @Test
    void work_of_tomorrow_cannot_be_logged() {
        Refused.with("work.inFuture", () -> work.log(from(NOW.plusMillis(1)), LUCA, NOW));
    }

    @Test
    void absurd_lengths_are_refused() {
        Refused.with("work.absurdDuration", () -> new WorkTime(AGREED, 0, ""));
        Refused.with("work.absurdDuration", () -> new WorkTime(AGREED, -60, ""));
        Refused.with("work.absurdDuration", () -> new WorkTime(AGREED, 86_401, ""));
        Refused.with("work.startMissing", () -> new WorkTime(null, 60, ""));
        assertThat(new WorkTime(AGREED, 86_400, null).note()).isEmpty();
    }

    @Test
    void work_belongs_to_the_zurich_day_on_which_it_began() {
        WorkEntry late = work.log(from(Instant.parse("2026-11-10T23:30:00Z")), LUCA, NOW);

        assertThat(late.serviceDate()).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void work_without_an_entry_cannot_be_closed_and_nothing_is_logged_after_the_end() {
        Refused.with("intervention.nothingLogged", () -> work.close(null));

        work.close(LocalDate.of(2026, 11, 11));
        assertThat(work.doneOn()).isEqualTo(LocalDate.of(2026, 11, 11));
        Refused.with("intervention.done", () -> work.log(from(AGREED), LUCA, NOW));
        Refused.with("intervention.done", () -> work.close(LocalDate.of(2026, 11, 12)));
    }

    @Test
    void a_correction_moves_the_day_and_stays_after_the_yes() {
        WorkEntry entry = work.log(from(AGREED), LUCA, NOW);
        Instant nextDay = Instant.parse("2026-11-04T09:00:00Z");

        Refused.with("work.beforeAcceptance", () -> work.correct(entry, from(AGREED.minusSeconds(1)), NOW));
        work.correct(entry, new WorkTime(nextDay, 1_800, "Clôture expliquée"), NOW);
        assertThat(entry.serviceDate()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(entry.row().seconds()).isEqualTo(1_800);
    }

    @Test
    void done_work_cannot_lose_its_last_entry() {
        work.close(LocalDate.of(2026, 11, 11));

        Refused.with("intervention.nothingLogged", () -> work.workedUntil(null));
    }

    private static WorkTime from(Instant start) {
        return new WorkTime(start, 600, "");
    }
}
