package ch.guichet.booking;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who waits for a slot, and what each was told. A wish is open until its last day is over, or something ended it. */
@ApplicationScoped
class WaitingStore {
    private static final String WISH = "SELECT w.* FROM waiting_wish w WHERE w.ended_at IS NULL AND w.last_day >= ?";
    private static final String ROW =
            "SELECT w.*, c.name AS customer_name, k.name AS contact_name, s.code, s.name_fr, s.name_de, s.name_it,"
                    + " s.name_en, a.specialist_name, l.starts_at, l.called_at FROM waiting_wish w"
                    + " JOIN customer c ON c.id = w.customer_id JOIN contact k ON k.id = w.contact_id"
                    + " JOIN bookable_service s ON s.id = w.service_id"
                    + " LEFT JOIN agenda a ON a.specialist_id = w.specialist_id"
                    + " LEFT JOIN waiting_call l ON l.id = (SELECT MAX(m.id) FROM waiting_call m WHERE m.wish_id = w.id)"
                    + " WHERE w.ended_at IS NULL AND w.last_day >= ?";
    private static final int MOST_ROWS = 500;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    /** A wish and the slot that it was told about. */
    record Call(WaitingWish wish, Instant start) {}

    long add(WaitingOrder order, long contactId, BookableService service, Minutes minutes) {
        LocalDate horizon = clock.today().plusDays(service.horizonDays());
        long id = ids.take(1);
        database.update(
                "INSERT INTO waiting_wish (id, customer_id, contact_id, service_id, minutes, specialist_id, first_day,"
                        + " last_day, asked_at, seen_until) VALUES (" + Database.marks(10) + ")",
                id,
                order.customerId(),
                contactId,
                service.id(),
                minutes,
                order.specialistId(),
                order.first(),
                order.last(),
                clock.now(),
                order.last().isBefore(horizon) ? order.last() : horizon);
        return id;
    }

    /** The last day of a wish that can be booked today; never before the day its looks have come to. */
    LocalDate reach(WaitingWish wish, BookableService service) {
        LocalDate horizon = clock.today().plusDays(service.horizonDays());
        LocalDate reach = wish.lastDay().isBefore(horizon) ? wish.lastDay() : horizon;
        return reach.isBefore(wish.seenUntil()) ? wish.seenUntil() : reach;
    }

    /** Notes up to where was looked. @return whether there was something new, and nobody else has noted it */
    boolean seen(WaitingWish wish, LocalDate reach) {
        return reach.isAfter(wish.seenUntil())
                && database.update(
                                "UPDATE waiting_wish SET seen_until = ? WHERE id = ? AND seen_until = ?",
                                reach,
                                wish.id(),
                                wish.seenUntil())
                        == 1;
    }

    boolean calledAbout(long wishId, Instant start) {
        return database.number("SELECT COUNT(*) FROM waiting_call WHERE wish_id = ? AND starts_at = ?", wishId, start)
                > 0;
    }

    List<Long> unreached() {
        return database.list(
                "SELECT id FROM waiting_wish WHERE ended_at IS NULL AND last_day >= ? AND seen_until < last_day"
                        + " ORDER BY id",
                row -> row.getLong(1),
                clock.today());
    }

    /** Open wishes that touch these days. */
    List<WaitingWish> open(LocalDate first, LocalDate last) {
        return database.list(
                WISH + " AND w.last_day >= ? AND w.first_day <= ? ORDER BY w.id",
                WaitingStore::wish,
                clock.today(),
                first,
                last);
    }

    List<WaitingWish> openOf(long contactId) {
        return database.list(
                WISH + " AND w.contact_id = ? ORDER BY w.id", WaitingStore::wish, clock.today(), contactId);
    }

    /** @throws Refusal not found for one that is over, too */
    WaitingWish require(long id) {
        return database.list(WISH + " AND w.id = ?", WaitingStore::wish, clock.today(), id).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Who waits, the first who asked first. @param customerId only of this company, or null for all */
    List<WaitingRow> rows(Long customerId, String language) {
        String whose = customerId == null ? "" : " AND w.customer_id = ?";
        return database.list(
                ROW + whose + " ORDER BY w.id LIMIT " + MOST_ROWS,
                row -> row(row, language),
                customerId == null ? Database.values(clock.today()) : Database.values(clock.today(), customerId));
    }

    /** @param kind BOOKED, LEFT or REMOVED @return false when it had ended before */
    boolean end(long id, String kind) {
        return database.update(
                        "UPDATE waiting_wish SET ended_at = ?, end_kind = ? WHERE id = ? AND ended_at IS NULL",
                        clock.now(),
                        kind,
                        id)
                == 1;
    }

    long call(long wishId, Instant start) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO waiting_call (id, wish_id, starts_at, called_at) VALUES (?,?,?,?)",
                id,
                wishId,
                start,
                clock.now());
        return id;
    }

    /** The calls of a wish, for their links. */
    List<Long> calls(long wishId) {
        return database.list("SELECT id FROM waiting_call WHERE wish_id = ?", row -> row.getLong(1), wishId);
    }

    Optional<Call> called(long callId) {
        return database
                .list(
                        "SELECT w.*, l.starts_at FROM waiting_call l JOIN waiting_wish w ON w.id = l.wish_id WHERE l.id = ?",
                        row -> new Call(wish(row), Database.instant(row, "starts_at")),
                        callId)
                .stream()
                .findFirst();
    }

    private static WaitingWish wish(ResultSet row) throws SQLException {
        return new WaitingWish(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getLong("contact_id"),
                row.getLong("service_id"),
                new Minutes(row.getInt("minutes")),
                Database.nullableLong(row, "specialist_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Database.instant(row, "asked_at"),
                row.getObject("seen_until", LocalDate.class));
    }

    private static WaitingRow row(ResultSet row, String language) throws SQLException {
        return new WaitingRow(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getString("contact_name"),
                row.getString("code"),
                row.getString("name_" + language),
                new Minutes(row.getInt("minutes")),
                Database.nullableLong(row, "specialist_id"),
                row.getString("specialist_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Database.instant(row, "asked_at"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "called_at"));
    }
}
