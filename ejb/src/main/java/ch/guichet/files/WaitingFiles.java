package ch.guichet.files;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Files that lie in a form until it is sent. They are kept in the database and not in anybody's session, for a few
 * hours and within bounds for each user, so that choosing files costs no server its memory and any server goes on.
 */
@ApplicationScoped
public class WaitingFiles {
    private static final Duration LIFE = Duration.ofHours(4);
    private static final long MOST_OF_A_USER = 5L * FileLimits.TOGETHER;

    @Inject
    private Database database;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Ids ids;

    /**
     * Lays files into a form, all of them or none.
     *
     * @param form a name nobody else can guess
     * @throws Refusal those of {@link FileLimits#require}, for what lies there already together with these
     */
    @Transactional
    public void lay(String form, List<NewFile> files) {
        Instant now = clock.now();
        database.update("DELETE FROM waiting_file WHERE laid_at < ?", now.minus(LIFE));
        FileLimits.require(files);
        List<WaitingFile> there = of(form);
        int coming = files.stream().mapToInt(file -> file.content().length).sum();
        FileLimits.requireTogether(
                there.size() + files.size(),
                there.stream().mapToLong(WaitingFile::size).sum() + coming);
        long all = database.number(
                "SELECT COALESCE(SUM(size_bytes), 0) FROM waiting_file WHERE user_id = ?",
                user.get().id());
        if (all + coming > MOST_OF_A_USER) throw Refusal.invalid("files.tooMuch", FileLimits.TOGETHER / 1024 / 1024);
        for (NewFile file : files)
            database.update(
                    "INSERT INTO waiting_file (id, form, user_id, name, size_bytes, laid_at, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    ids.take(1),
                    form,
                    user.get().id(),
                    FileName.clean(file.name()),
                    file.content().length,
                    now,
                    file.content());
    }

    /** What lies in a form of the user who asks, in the order of its laying. */
    public List<WaitingFile> of(String form) {
        return database.list(
                "SELECT id, name, size_bytes FROM waiting_file WHERE form = ? AND user_id = ? ORDER BY id",
                row -> new WaitingFile(row.getLong(1), row.getString(2), row.getInt(3)),
                form,
                user.get().id());
    }

    /** The files with their bytes; they stay until {@link #clear}. */
    public List<NewFile> contents(String form) {
        return database.list(
                "SELECT name, content FROM waiting_file WHERE form = ? AND user_id = ? ORDER BY id",
                row -> new NewFile(row.getString(1), row.getBytes(2)),
                form,
                user.get().id());
    }

    @Transactional
    public void remove(String form, long id) {
        database.update(
                "DELETE FROM waiting_file WHERE form = ? AND user_id = ? AND id = ?",
                form,
                user.get().id(),
                id);
    }

    /** The form was sent, or given up. */
    @Transactional
    public void clear(String form) {
        database.update(
                "DELETE FROM waiting_file WHERE form = ? AND user_id = ?",
                form,
                user.get().id());
    }
}
