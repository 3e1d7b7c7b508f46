package ch.guichet.audit;

import ch.guichet.shared.Database;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what was done out of all the tables that say so, in one statement; each gives one page at most. */
@ApplicationScoped
class AuditStore {
    private static final int WORDS = 4;
    private static final Instant END = Instant.parse("9000-01-01T00:00:00Z");

    @Inject
    private Database database;

    /** @throws Refusal {@code page.key} */
    Page<AuditRow> page(AuditFilter filter, String after, int size) {
        Instant at = after == null || after.isBlank() ? END : instant(after);
        long id = after == null || after.isBlank() ? Long.MAX_VALUE : number(after);
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        String words = "%" + text.replaceAll("[%_\\\\]", "") + "%";
        List<Object> values = new ArrayList<>();
        List<String> parts = AuditSource.ALL.stream()
                .filter(source -> filter.kind() == null || filter.kind() == source.kind())
                .map(source -> {
                    values.addAll(List.of(at, at, id));
                    for (int i = 0; i < WORDS; i++) values.add(words);
                    values.add(size + 1);
                    return source.sql();
                })
                .toList();
        values.add(size + 1);
        String sql = "SELECT * FROM (" + String.join(" UNION ALL ", parts)
                + ") everything ORDER BY at_time DESC, id DESC LIMIT ?";
        return Page.of(database.list(sql, AuditStore::read, values.toArray()), size, AuditStore::key);
    }

    private static String key(AuditRow row) {
        return row.at().getEpochSecond() + "." + row.at().getNano() + "-" + row.id();
    }

    private static Instant instant(String key) {
        require(key);
        String[] parts = key.substring(0, key.indexOf('-')).split("\\.");
        return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static long number(String key) {
        require(key);
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
    }

    private static void require(String key) {
        if (!key.matches("\\d{1,11}\\.\\d{1,9}-\\d{1,18}")) throw Refusal.invalid("page.key", key);
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                AuditKind.values()[row.getInt("kind")],
                Database.instant(row, "at_time"),
                row.getLong("id"),
                row.getString("what").strip(),
                row.getString("by_whom").strip(),
                row.getString("about").strip(),
                row.getString("detail").strip());
    }
}
