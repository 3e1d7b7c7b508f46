package ch.guichet.billing.rating;

import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.catalog.VatTable;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Work, lots and rates the tests speak of. */
final class Works {
    static final LocalDate OCTOBER_12 = LocalDate.of(2026, 10, 12);
    static final Rating RATING = new Rating(rates(), true);

    private Works() {}

    static VatTable rates() {
        return new VatTable(List.of(
                new VatRule(VatCategory.NORMAL, 770, LocalDate.of(2018, 1, 1)),
                new VatRule(VatCategory.NORMAL, 810, LocalDate.of(2024, 1, 1))));
    }

    static BillableWork work(long intervention, LocalDate day, long seconds) {
        return work(intervention, day, seconds, 0);
    }

    static BillableWork work(long intervention, LocalDate day, long seconds, long billedSeconds) {
        return new BillableWork(
                intervention,
                "Bouclement",
                day,
                seconds,
                billedSeconds,
                Money.of("180.00"),
                new Minutes(15),
                new Minutes(30),
                Instant.parse("2026-10-01T08:00:00Z"),
                77);
    }

    static BillableFee fee(long appointment, LocalDate day, String chf) {
        Instant at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new BillableFee(appointment, LineKind.CANCEL_FEE, "Formation", Money.of(chf), day, at, at, at, 78);
    }

    static Lot timePack(long id, LocalDate lastDay, int minutes) {
        return new Lot(id, PackKind.TIME, "T5", LocalDate.of(2026, 1, 1), lastDay, LocalDate.of(2026, 1, 1), minutes);
    }

    static Lot valuePack(long id, LocalDate lastDay, String chf) {
        return new Lot(
                id,
                PackKind.VALUE,
                "V1000",
                LocalDate.of(2026, 1, 1),
                lastDay,
                LocalDate.of(2026, 1, 1),
                Money.of(chf).cents());
    }
}
