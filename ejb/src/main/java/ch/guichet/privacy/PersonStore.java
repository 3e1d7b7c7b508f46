package ch.guichet.privacy;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds persons, and reads what is kept about them. */
@ApplicationScoped
class PersonStore {
    private static final int SHOWN = 50;
    private static final String PERSON = """
            SELECT p.id, COALESCE(p.user_id, 0) AS user_id, p.name, p.email,
                (SELECT MIN(c.name) FROM mandate m JOIN customer c ON c.id = m.customer_id WHERE m.contact_id = p.id)
                    AS company,
                (SELECT COUNT(*) FROM erased_contact e WHERE e.contact_id = p.id) AS erased
            FROM contact p WHERE\s""";

    @Inject
    private Database database;

    Optional<Person> contact(long contactId) {
        return database.list(PERSON + "p.id = ?", PersonStore::person, contactId).stream()
                .findFirst();
    }

    /** A user as a contact, or one of the house. */
    Optional<Person> user(long userId) {
        return database.list(PERSON + "p.user_id = ?", PersonStore::person, userId).stream()
                .findFirst()
                .or(() -> database
                        .list(
                                "SELECT display_name FROM app_user WHERE id = ?",
                                row -> new Person(0, userId, row.getString(1), "", "", false),
                                userId)
                        .stream()
                        .findFirst());
    }

    /** Contacts with these letters in name or address, by name; not more than fifty. */
    List<Person> find(String text) {
        String words = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
        return database.list(
                PERSON + "LOWER(p.name) LIKE ? OR p.email LIKE ? ORDER BY p.name, p.id LIMIT ?",
                PersonStore::person,
                words,
                words,
                SHOWN);
    }

    /** Every row of a query by its columns' names, in the order of the columns. */
    List<Map<String, Object>> rows(String sql, Object... values) {
        return database.list(sql, PersonStore::columns, values);
    }

    /** Hands over named contents one by one, so that only one of them is in memory. */
    void contents(String sql, BiConsumer<String, byte[]> each, Object... values) {
        database.each(
                sql,
                row -> {
                    each.accept(row.getString(1), row.getBytes(2));
                    return row;
                },
                row -> {},
                values);
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 1; i <= about.getColumnCount(); i++)
            columns.put(about.getColumnLabel(i).toLowerCase(Locale.ROOT), row.getObject(i));
        return columns;
    }

    private static Person person(ResultSet row) throws SQLException {
        String company = row.getString("company");
        return new Person(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getString("name"),
                row.getString("email"),
                company == null ? "" : company,
                row.getInt("erased") > 0);
    }
}
