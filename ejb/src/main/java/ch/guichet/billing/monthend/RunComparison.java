package ch.guichet.billing.monthend;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets a run beside the month billed before it, or beside its last rehearsal: three statements, however large the two are. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class RunComparison {
    private static final String TOTALS =
            "SELECT d.kind, COUNT(*) AS documents, SUM(d.net_cents) AS net, SUM(d.vat_cents) AS vat,"
                    + " SUM(d.credit_cents) AS credit, SUM(d.due_cents) AS due, COALESCE(SUM((SELECT"
                    + " SUM(l.credit_quantity) FROM document_line l WHERE l.document_id = d.id"
                    + " AND l.kind = 'TIME_CREDIT')), 0) AS credit_minutes"
                    + " FROM document d WHERE d.run_id = ? GROUP BY d.kind ORDER BY d.kind";

    private RunStore runs;
    private Database database;

    public RunComparison() {}

    @Inject
    RunComparison(RunStore runs, Database database) {
        this.runs = runs;
        this.database = database;
    }

    /** What a run is set beside. */
    public enum Basis {
        /** The last posted month before its own. */
        MONTH,
        /** The last rehearsal of the same month before it. */
        PREVIEW
    }

    public RunDifference of(long runId, Basis basis) {
        BillingRun run = runs.find(runId);
        Optional<BillingRun> earlier = basis == Basis.MONTH ? monthBefore(run) : runs.lastPreview(run);
        Map<DocumentKind, KindTotals> now = totals(runId);
        Map<DocumentKind, KindTotals> then =
                earlier.map(BillingRun::id).map(this::totals).orElse(Map.of());
        List<RunDifference.Pair> kinds = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (!now.containsKey(kind) && !then.containsKey(kind)) continue;
            kinds.add(new RunDifference.Pair(
                    now.getOrDefault(kind, KindTotals.none(kind)), then.getOrDefault(kind, KindTotals.none(kind))));
        }
        return new RunDifference(
                earlier.map(BillingRun::month).orElse(null),
                basis == Basis.PREVIEW ? earlier.map(BillingRun::startedAt).orElse(null) : null,
                kinds);
    }

    /** One customer's bill is not to be set beside a month. */
    private Optional<BillingRun> monthBefore(BillingRun run) {
        if (run.customerId() != null) return Optional.empty();
        return runs.realRunsNotDiscarded().stream()
                .filter(other ->
                        other.state() == RunState.POSTED && other.month().isBefore(run.month()))
                .findFirst();
    }

    private Map<DocumentKind, KindTotals> totals(long runId) {
        return database.list(TOTALS, RunComparison::row, runId).stream()
                .collect(Collectors.toMap(KindTotals::kind, Function.identity()));
    }

    private static KindTotals row(ResultSet row) throws SQLException {
        return new KindTotals(
                DocumentKind.valueOf(row.getString("kind")),
                row.getLong("documents"),
                new Minutes(Math.toIntExact(row.getLong("credit_minutes"))),
                Money.ofCents(row.getLong("net")),
                Money.ofCents(row.getLong("vat")),
                Money.ofCents(row.getLong("credit")),
                Money.ofCents(row.getLong("due")));
    }
}
