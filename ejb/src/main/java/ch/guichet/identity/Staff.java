package ch.guichet.identity;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who works in the house. */
@ApplicationScoped
public class Staff {
    @Inject
    private Database database;

    /** Active accounts of desk and specialists, by name. */
    public List<StaffMember> atTheDesk() {
        return database.list("""
                SELECT DISTINCT u.id, u.display_name FROM app_user u JOIN user_role r ON r.user_id = u.id
                WHERE u.active = TRUE AND r.role IN ('DESK', 'SPECIALIST') ORDER BY u.display_name, u.id""", row -> new StaffMember(row.getLong("id"), row.getString("display_name")));
    }
}
