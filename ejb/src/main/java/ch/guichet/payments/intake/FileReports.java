package ch.guichet.payments.intake;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.payments.intake.FileReport.Tally;
import ch.guichet.payments.ledger.TransactionState;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of files: two statements a page. */
@ApplicationScoped
class FileReports {
    private static final int PAGE = 20;
    private static final String FILES =
            "SELECT id, file_name, origin, sha256, message_kind, message_version, message_id,"
                    + " account, state, job_execution_id, entries, movements, movements_done, warnings, received_at, received_by,"
                    + " CASE WHEN touched_at < LOCALTIMESTAMP - INTERVAL '120' SECOND THEN 1 ELSE 0 END AS is_still"
                    + " FROM bank_file WHERE ";
    private static final String TALLIES = "SELECT file_id, state, COUNT(*) AS movements,"
            + " COALESCE(SUM(CASE WHEN currency = 'CHF' THEN amount_cents ELSE 0 END), 0) AS cents"
            + " FROM bank_transaction WHERE file_id IN (%s) GROUP BY file_id, state";

    @Inject
    private Database database;

    @Inject
    private ImportJob job;

    Page<FileReport> page(String after) {
        Page<Kept> kept = Page.of(
                database.list(
                        FILES + "id < ? ORDER BY id DESC LIMIT " + (PAGE + 1),
                        Kept::of,
                        Page.key(after, Long.MAX_VALUE)),
                PAGE,
                Kept::id);
        return new Page<>(reports(kept.items()), kept.next());
    }

    /** @throws Refusal not found */
    FileReport of(long id) {
        return reports(database.list(FILES + "id = ?", Kept::of, id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<FileReport> reports(List<Kept> files) {
        if (files.isEmpty()) return List.of();
        Map<Long, Map<TransactionState, Tally>> tallies = new HashMap<>();
        database.each(
                TALLIES.formatted(Database.marks(files.size())),
                row -> tallies.computeIfAbsent(row.getLong(1), id -> new EnumMap<>(TransactionState.class))
                        .put(
                                TransactionState.valueOf(row.getString(2)),
                                new Tally(row.getLong(3), Money.ofCents(row.getLong(4)))),
                ignored -> {},
                files.stream().map(Kept::id).toArray());
        return files.stream()
                .map(file -> file.report(tallies.getOrDefault(file.id(), Map.of()), activity(file)))
                .toList();
    }

    private JobActivity activity(Kept file) {
        if (file.execution() == null) return JobActivity.NONE;
        JobActivity activity = job.activity(file.execution());
        return activity == JobActivity.RUNNING && file.still() ? JobActivity.LOST : activity;
    }

    private record Kept(
            long id,
            String name,
            String origin,
            String sha256,
            String kind,
            String version,
            String messageId,
            String account,
            FileState state,
            Long execution,
            int entries,
            int movements,
            int done,
            String warnings,
            Instant receivedAt,
            String receivedBy,
            boolean still) {

        static Kept of(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("id"),
                    row.getString("file_name"),
                    row.getString("origin"),
                    row.getString("sha256"),
                    row.getString("message_kind"),
                    row.getString("message_version"),
                    row.getString("message_id"),
                    row.getString("account"),
                    FileState.valueOf(row.getString("state")),
                    Database.nullableLong(row, "job_execution_id"),
                    row.getInt("entries"),
                    row.getInt("movements"),
                    row.getInt("movements_done"),
                    row.getString("warnings"),
                    Database.instant(row, "received_at"),
                    row.getString("received_by"),
                    row.getInt("is_still") == 1);
        }

        FileReport report(Map<TransactionState, Tally> tallies, JobActivity activity) {
            return new FileReport(
                    id,
                    name,
                    origin,
                    sha256,
                    kind,
                    version,
                    messageId,
                    account,
                    state,
                    activity,
                    entries,
                    movements,
                    done,
                    sum(tallies, TransactionState.DONE, TransactionState.REVERSED),
                    sum(tallies, TransactionState.OPEN),
                    sum(tallies, TransactionState.ASIDE, TransactionState.CLOSED),
                    sum(tallies, TransactionState.DUPLICATE),
                    sum(tallies, TransactionState.ELSEWHERE),
                    warnings.isBlank() ? List.of() : List.of(warnings.split("\n")),
                    receivedAt,
                    receivedBy,
                    false);
        }

        private static Tally sum(Map<TransactionState, Tally> tallies, TransactionState... states) {
            return Arrays.stream(states)
                    .map(state -> tallies.getOrDefault(state, Tally.NONE))
                    .reduce(Tally.NONE, Tally::plus);
        }
    }
}
