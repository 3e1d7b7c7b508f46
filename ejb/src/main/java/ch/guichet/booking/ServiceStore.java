package ch.guichet.booking;

import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be booked, and how many of it a day has. */
@ApplicationScoped
class ServiceStore {
    private static final String SERVICES = "SELECT * FROM bookable_service";

    @Inject
    private Database database;

    List<BookableService> active() {
        return database.list(SERVICES + " WHERE active = TRUE ORDER BY id", ServiceStore::service);
    }

    List<BookableService> all() {
        return database.list(SERVICES + " ORDER BY id", ServiceStore::service);
    }

    /** All of them by id, for lists that name them: one statement, however long the list. */
    Map<Long, BookableService> byId() {
        return all().stream().collect(Collectors.toMap(BookableService::id, Function.identity()));
    }

    BookableService byCode(String code) {
        return database.list(SERVICES + " WHERE code = ? AND active = TRUE", ServiceStore::service, code).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("booking.service", String.valueOf(code)));
    }

    BookableService find(long id) {
        return database.list(SERVICES + " WHERE id = ?", ServiceStore::service, id).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void add(BookableService s) {
        database.update(
                "INSERT INTO bookable_service (id, code, kind, name_fr, name_de, name_it, name_en, durations, buffer_before,"
                        + " buffer_after, step_minutes, notice_hours, horizon_days, capacity_per_day, skill, active,"
                        + " version, languages, packs, price_list) VALUES (" + Database.marks(20) + ")",
                s.id(),
                s.code(),
                s.kind(),
                s.name("fr"),
                s.name("de"),
                s.name("it"),
                s.name("en"),
                durations(s),
                s.bufferBefore(),
                s.bufferAfter(),
                s.step(),
                s.noticeHours(),
                s.horizonDays(),
                s.capacityPerDay(),
                s.skill(),
                s.active(),
                0,
                String.join(" ", s.languages()),
                String.join(" ", s.packs()),
                s.priceList());
    }

    /** Everything but its code. */
    void change(BookableService s) {
        database.update(
                "UPDATE bookable_service SET kind = ?, name_fr = ?, name_de = ?, name_it = ?, name_en = ?, durations = ?,"
                        + " buffer_before = ?, buffer_after = ?, step_minutes = ?, notice_hours = ?, horizon_days = ?,"
                        + " capacity_per_day = ?, skill = ?, active = ?, languages = ?, packs = ?, price_list = ?,"
                        + " version = version + 1 WHERE id = ?",
                s.kind(),
                s.name("fr"),
                s.name("de"),
                s.name("it"),
                s.name("en"),
                durations(s),
                s.bufferBefore(),
                s.bufferAfter(),
                s.step(),
                s.noticeHours(),
                s.horizonDays(),
                s.capacityPerDay(),
                s.skill(),
                s.active(),
                String.join(" ", s.languages()),
                String.join(" ", s.packs()),
                s.priceList(),
                s.id());
    }

    private static String durations(BookableService s) {
        return s.durations().stream().map(d -> String.valueOf(d.value())).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    /** Days between the two on which the service takes no more. */
    Set<LocalDate> fullDays(BookableService service, LocalDate first, LocalDate last) {
        if (service.capacityPerDay() == null) return Set.of();
        return new HashSet<>(database.list(
                "SELECT on_day FROM service_day WHERE service_id = ? AND on_day BETWEEN ? AND ? AND taken >= ?",
                row -> row.getObject(1, LocalDate.class),
                service.id(),
                first,
                last,
                service.capacityPerDay()));
    }

    /** Counts one more on that day. @return false when the day is full, whoever else is counting */
    boolean takeDay(BookableService service, LocalDate day) {
        if (service.capacityPerDay() == null) return true;
        database.addUnlessThere(
                "INSERT INTO service_day (service_id, on_day, taken) VALUES (?, ?, 0)", service.id(), day);
        return database.update(
                        "UPDATE service_day SET taken = taken + 1 WHERE service_id = ? AND on_day = ? AND taken < ?",
                        service.id(),
                        day,
                        service.capacityPerDay())
                == 1;
    }

    void giveDay(BookableService service, LocalDate day) {
        database.update(
                "UPDATE service_day SET taken = taken - 1 WHERE service_id = ? AND on_day = ? AND taken > 0",
                service.id(),
                day);
    }

    private static BookableService service(ResultSet row) throws SQLException {
        return new BookableService(
                row.getLong("id"),
                row.getString("code"),
                ServiceKind.valueOf(row.getString("kind")),
                Map.of(
                        "fr", row.getString("name_fr"),
                        "de", row.getString("name_de"),
                        "it", row.getString("name_it"),
                        "en", row.getString("name_en")),
                Arrays.stream(row.getString("durations").split(" "))
                        .map(text -> new Minutes(Integer.parseInt(text)))
                        .toList(),
                row.getInt("buffer_before"),
                row.getInt("buffer_after"),
                row.getInt("step_minutes"),
                row.getInt("notice_hours"),
                row.getInt("horizon_days"),
                row.getObject("capacity_per_day", Integer.class),
                row.getString("skill"),
                row.getBoolean("active"),
                words(row.getString("languages")),
                words(row.getString("packs")),
                row.getString("price_list"));
    }
}
