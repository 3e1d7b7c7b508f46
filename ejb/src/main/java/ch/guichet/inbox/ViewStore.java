package ch.guichet.inbox;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Saved views, as addresses say them. */
@ApplicationScoped
class ViewStore {
    private static final int MOST_SHOWN = 30;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    /** One's own and the shared ones, by name. */
    List<SavedView> of(long userId) {
        return database.list(
                """
                    SELECT v.id, v.name, v.address, v.shared, v.owner_id, u.display_name
                    FROM saved_view v JOIN app_user u ON u.id = v.owner_id
                    WHERE v.owner_id = ? OR v.shared = TRUE ORDER BY v.name, v.id LIMIT\s""" + MOST_SHOWN,
                row -> new SavedView(
                        row.getLong("id"),
                        row.getString("name"),
                        parse(row.getString("address")),
                        row.getBoolean("shared"),
                        row.getLong("owner_id") == userId,
                        row.getString("display_name")),
                userId);
    }

    int countOf(long userId) {
        return (int) database.number("SELECT COUNT(*) FROM saved_view WHERE owner_id = ?", userId);
    }

    /** @return its id. @throws Refusal inbox.viewNameTaken */
    long add(long userId, String name, Map<String, String> address, boolean shared) {
        long id = ids.take(1);
        try {
            database.update(
                    "INSERT INTO saved_view (id, owner_id, name, address, shared) VALUES (?, ?, ?, ?, ?)",
                    id,
                    userId,
                    name,
                    written(address),
                    shared);
        } catch (DatabaseFault fault) {
            if (fault.constraint()) throw Refusal.conflict("inbox.viewNameTaken", name);
            throw fault;
        }
        return id;
    }

    /** @return whether it was his */
    boolean remove(long userId, long id) {
        return database.update("DELETE FROM saved_view WHERE id = ? AND owner_id = ?", id, userId) == 1;
    }

    private static String written(Map<String, String> address) {
        return address.entrySet().stream()
                .map(said -> said.getKey() + "=" + URLEncoder.encode(said.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parse(String address) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : address.split("&")) {
            int between = part.indexOf('=');
            if (between > 0)
                said.put(
                        part.substring(0, between),
                        URLDecoder.decode(part.substring(between + 1), StandardCharsets.UTF_8));
        }
        return said;
    }
}
