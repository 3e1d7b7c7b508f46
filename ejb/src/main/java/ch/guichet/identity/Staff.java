package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who works in the house. */
@ApplicationScoped
public class Staff {
    @Inject
    private Database database;

    /** How somebody is written to; empty when there is no such active account. */
    public Optional<StaffCard> card(long userId) {
        return database
                .list(
                        "SELECT id, display_name, COALESCE(email, login) AS address, language FROM app_user"
                                + " WHERE id = ? AND active = TRUE",
                        row -> new StaffCard(
                                row.getLong("id"),
                                row.getString("display_name"),
                                isAddress(row.getString("address")) ? row.getString("address") : null,
                                row.getString("language")),
                        userId)
                .stream()
                .findFirst();
    }

    static boolean isAddress(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@.\\s]{2,}");
    }

    /** Active accounts of desk and specialists, by name. */
    public List<StaffMember> atTheDesk() {
        return database.list("""
                SELECT DISTINCT u.id, u.display_name FROM app_user u JOIN user_role r ON r.user_id = u.id
                WHERE u.active = TRUE AND r.role IN ('DESK', 'SPECIALIST') ORDER BY u.display_name, u.id""", row -> new StaffMember(row.getLong("id"), row.getString("display_name")));
    }
}
