package ch.guichet.payments.intake;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.User;
import ch.guichet.payments.camt.Survey;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Bank files as they are kept, each change in a transaction of its own: a job that is started afterwards sees it. */
@ApplicationScoped
class FileBook {
    private static final int PIECE = 1024 * 1024;
    private static final int LONGEST_ID = 100;
    private static final String ADD = "INSERT INTO bank_file (id, sha256, file_name, origin, message_kind,"
            + " message_version, message_id, account, size_bytes, entries, movements, unbalanced, warnings, state,"
            + " movements_done, received_at, received_by, touched_at) VALUES (" + Database.marks(17)
            + ", LOCALTIMESTAMP)";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** What the import has to know of a file. */
    record Facts(long id, String kind, String messageId, int movements, int done, Set<Integer> unbalanced) {}

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> known(String sha256) {
        return database.list("SELECT id FROM bank_file WHERE sha256 = ?", row -> row.getLong(1), sha256).stream()
                .findFirst();
    }

    /** Keeps a file. @return empty when somebody else has just sent the same */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> add(SpooledFile file, Survey survey, String origin) {
        long id = ids.take(1);
        boolean added = database.addUnlessThere(
                ADD,
                id,
                file.sha256(),
                file.name(),
                origin,
                survey.message(),
                survey.version(),
                cut(survey.messageId()),
                survey.accounts().stream().findFirst().orElse(null),
                file.size(),
                survey.entries(),
                survey.movements(),
                survey.unbalanced().stream().map(String::valueOf).collect(Collectors.joining(",")),
                String.join("\n", survey.warnings()),
                FileState.READING,
                0,
                clock.now(),
                user.find().map(User::displayName).orElse(origin));
        if (!added) return Optional.empty();
        keep(id, file);
        return Optional.of(id);
    }

    private void keep(long id, SpooledFile file) {
        try (InputStream in = file.packed()) {
            int no = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE))
                database.update(
                        "INSERT INTO bank_file_part (file_id, part_no, content) VALUES (?, ?, ?)", id, no++, piece);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void started(long id, long executionId) {
        database.update(
                "UPDATE bank_file SET job_execution_id = ?, touched_at = LOCALTIMESTAMP WHERE id = ?", executionId, id);
    }

    /** @throws Refusal not found */
    Facts facts(long id) {
        return database
                .list(
                        "SELECT id, message_kind, message_id, movements, movements_done, unbalanced FROM bank_file"
                                + " WHERE id = ?",
                        row -> new Facts(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getInt(5),
                                numbers(row.getString(6))),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** In the transaction of the chunk: what is in is counted with it. */
    void advanced(long id, int by) {
        database.update(
                "UPDATE bank_file SET movements_done = movements_done + ?, touched_at = LOCALTIMESTAMP WHERE id = ?",
                by,
                id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finished(long id) {
        database.update(
                "UPDATE bank_file SET state = ?, finished_at = ? WHERE id = ? AND movements_done = movements",
                FileState.READ,
                clock.now(),
                id);
    }

    /** Files whose import has not moved for a while: the server that had them may have died. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> still() {
        return database.list(
                "SELECT id FROM bank_file WHERE state = 'READING'"
                        + " AND touched_at < LOCALTIMESTAMP - INTERVAL '120' SECOND ORDER BY id",
                row -> row.getLong(1));
    }

    /** One piece of a file, or null after the last. */
    byte[] piece(long id, int no) {
        List<byte[]> found = database.list(
                "SELECT content FROM bank_file_part WHERE file_id = ? AND part_no = ?", row -> row.getBytes(1), id, no);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The server that has the right to read the folder for a while. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean lease(String lease, long seconds) {
        return database.update(
                        "UPDATE payment_round SET lease = ?, leased_until = ? WHERE id = 1"
                                + " AND (lease IS NULL OR lease = ? OR leased_until < ?)",
                        lease,
                        clock.now().plusSeconds(seconds),
                        lease,
                        clock.now())
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveBack(String lease) {
        database.update("UPDATE payment_round SET lease = NULL WHERE id = 1 AND lease = ?", lease);
    }

    private static String cut(String messageId) {
        return messageId == null || messageId.length() <= LONGEST_ID ? messageId : messageId.substring(0, LONGEST_ID);
    }

    private static Set<Integer> numbers(String written) {
        if (written == null || written.isBlank()) return Set.of();
        return Arrays.stream(written.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
