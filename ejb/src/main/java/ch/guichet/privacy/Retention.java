package ch.guichet.privacy;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Takes away what has been kept as long as the settings say; vouchers and what was accepted are none of it. */
@ApplicationScoped
public class Retention {
    private static final int FILES_AT_A_TIME = 200;
    private static final int SHOWN = 60;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    private final Map<String, ToIntFunction<Instant>> rules = new LinkedHashMap<>();

    Retention() {
        rules.put("privacy.sessionsDays", this::sessions);
        rules.put("privacy.downloadsDays", this::downloads);
        rules.put("privacy.lettersDays", this::letters);
        rules.put("privacy.attachmentsDays", this::attachments);
        rules.put("privacy.requestsDays", this::requests);
        rules.put("privacy.auditDays", this::audit);
    }

    /** How long what is kept. */
    public List<RetentionRule> all() {
        return rules.keySet().stream()
                .map(rule -> new RetentionRule(rule, Integer.parseInt(catalog.setting(rule, clock.today()))))
                .toList();
    }

    /** Does it now, in the caller's transaction; what a rule took is noted. Doing it twice takes nothing the second time. */
    @Transactional(TxType.REQUIRED)
    public int go() {
        int taken = 0;
        for (RetentionRule rule : all()) {
            if (rule.days() == 0) continue;
            Instant before = clock.now().minus(Duration.ofDays(rule.days()));
            int rows = rules.get(rule.rule()).applyAsInt(before);
            if (rows > 0) note(rule.rule(), rows);
            taken += rows;
        }
        return taken;
    }

    /** The latest first. */
    List<RetentionRun> runs() {
        return database.list(
                "SELECT at_time, rule, taken FROM retention_run ORDER BY id DESC LIMIT ?",
                row -> new RetentionRun(Database.instant(row, "at_time"), row.getString("rule"), row.getInt("taken")),
                SHOWN);
    }

    private void note(String rule, int rows) {
        database.update(
                "INSERT INTO retention_run (id, at_time, rule, taken) VALUES (?, ?, ?, ?)",
                ids.take(1),
                clock.now(),
                rule,
                rows);
    }

    private int sessions(Instant before) {
        return database.update("DELETE FROM user_session WHERE last_seen_at < ?", before);
    }

    private int downloads(Instant before) {
        return database.update("DELETE FROM file_download WHERE downloaded_at < ?", before);
    }

    /** That a letter was sent stays, its words go. */
    private int letters(Instant before) {
        database.update(
                "DELETE FROM outbox_enclosure WHERE outbox_id IN (SELECT id FROM outbox WHERE state = 'SENT' AND"
                        + " sent_at < ?)",
                before);
        return database.update(
                "UPDATE outbox SET body_text = '', body_html = '', secret_link = NULL WHERE state = 'SENT' AND"
                        + " sent_at < ? AND body_text <> ''",
                before);
    }

    /** Files of cases that have been closed for so long; those of quotes and appointments belong to vouchers. */
    private int attachments(Instant before) {
        List<Long> files = database.list("""
                SELECT a.file_id FROM case_attachment a JOIN support_case c ON c.id = a.case_id
                WHERE c.state = 'CLOSED' AND c.received_at < ?
                  AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.done_at >= ?)
                  AND NOT EXISTS (SELECT 1 FROM case_message m WHERE m.case_id = c.id AND m.written_at >= ?)
                  AND NOT EXISTS (SELECT 1 FROM quote_file q WHERE q.file_id = a.file_id)
                  AND NOT EXISTS (SELECT 1 FROM appointment_file p WHERE p.file_id = a.file_id)
                ORDER BY a.file_id LIMIT ?""", row -> row.getLong(1), before, before, before, FILES_AT_A_TIME);
        if (files.isEmpty()) return 0;
        String these = " IN (" + Database.marks(files.size()) + ")";
        for (String table : List.of("file_download", "case_attachment", "unattached_file"))
            database.update("DELETE FROM " + table + " WHERE file_id" + these, Database.values(files));
        return database.update("DELETE FROM stored_file WHERE id" + these, Database.values(files));
    }

    /** What came in, was nobody's and was thrown away. */
    private int requests(Instant before) {
        return database.update(
                "UPDATE unattached_request SET sender_name = NULL, sender_email = NULL, licence_number = NULL,"
                        + " subject = '-', body = '' WHERE state = 'DISCARDED' AND decided_at < ? AND body <> ''",
                before);
    }

    private int audit(Instant before) {
        return database.update("DELETE FROM audit_event WHERE at_time < ?", before);
    }
}
