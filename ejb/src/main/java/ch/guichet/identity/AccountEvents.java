package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The history of the ways into accounts; it only grows. */
@ApplicationScoped
class AccountEvents {
    private static final int SHOWN = 20;

    private Database database;
    private Ids ids;
    private CurrentUser current;
    private BusinessClock clock;

    protected AccountEvents() {}

    @Inject
    AccountEvents(Database database, Ids ids, CurrentUser current, BusinessClock clock) {
        this.database = database;
        this.ids = ids;
        this.current = current;
        this.clock = clock;
    }

    void note(long userId, AccountEventKind kind, String reason) {
        database.update(
                "INSERT INTO account_event (id, user_id, kind, reason, by_name, at_time) VALUES (?, ?, ?, ?, ?, ?)",
                ids.take(1),
                userId,
                kind,
                reason,
                current.find().map(User::displayName).orElse(""),
                clock.now());
    }

    /** The latest first. */
    List<AccountEvent> of(long userId) {
        return database.list(
                "SELECT kind, reason, by_name, at_time FROM account_event WHERE user_id = ? ORDER BY id DESC LIMIT ?",
                row -> new AccountEvent(
                        AccountEventKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("by_name"),
                        Database.instant(row, "at_time")),
                userId,
                SHOWN);
    }
}
