package ch.guichet.credit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditStatementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void only_lots_that_can_be_used_today_count() {
        var statement = statement(time(300, TODAY.plusDays(1)), time(600, TODAY.minusDays(1)), unpaid());
        assertThat(statement.minutesLeft()).isEqualTo(new Minutes(300));
        assertThat(statement.moneyLeft()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_next_expiry_is_that_of_the_lot_that_lapses_first_and_still_gives_something() {
        var statement =
                statement(time(300, TODAY.plusDays(90)), time(60, TODAY.plusDays(30)), time(0, TODAY.plusDays(2)));
        assertThat(statement.nextExpiry()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void what_never_lapses_has_no_next_expiry() {
        assertThat(statement(time(300, null)).nextExpiry()).isNull();
    }

    private static CreditStatement statement(LotCard... lots) {
        return new CreditStatement(1, TODAY, List.of(lots), List.of());
    }

    private static LotCard time(long remaining, LocalDate expiresOn) {
        return new LotCard(
                1,
                "T10",
                PackKind.TIME,
                600,
                remaining,
                Money.of("1500.00"),
                TODAY.minusYears(1),
                TODAY.minusYears(1),
                expiresOn,
                null,
                null,
                null,
                0);
    }

    private static LotCard unpaid() {
        return new LotCard(
                2, "T5", PackKind.TIME, 300, 300, Money.of("795.00"), TODAY, null, null, null, null, null, 0);
    }
}
