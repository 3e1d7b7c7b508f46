package ch.guichet.audit;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.text.Cells;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Where an administrator looks back at who did what, what was handed out, and who came in. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AuditLog {
    private static final int PAGE = 50;
    private static final int CHUNK = 500;
    /** As many rows as a spreadsheet takes without complaint. */
    private static final int MOST_ROWS = 50_000;

    private AuditStore store;

    public AuditLog() {}

    @Inject
    AuditLog(AuditStore store) {
        this.store = store;
    }

    /** The latest first. @throws Refusal {@code page.key} */
    public Page<AuditRow> page(AuditFilter filter, String after) {
        return store.page(filter, after, PAGE);
    }

    /** The same as a table for a spreadsheet, not more than 50'000 rows. */
    public void export(AuditFilter filter, Writer out) {
        Cells cells = new Cells(';');
        try {
            out.write('\uFEFF');
            out.write(cells.row("at", "kind", "what", "by", "about", "detail"));
            String after = null;
            for (int written = 0; written < MOST_ROWS; written += CHUNK) {
                Page<AuditRow> rows = store.page(filter, after, CHUNK);
                for (AuditRow row : rows.items())
                    out.write(cells.row(row.at(), row.kind(), row.what(), row.by(), row.about(), row.detail()));
                if (rows.next() == null) break;
                after = rows.next();
            }
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
