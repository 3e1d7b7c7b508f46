package ch.guichet.payments.intake;

import ch.guichet.payments.camt.Survey;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes bank files in, whoever brings them: looked at as a whole first, then kept and imported, all of them or none. */
@ApplicationScoped
class Reception {
    /** Up to so many movements whoever sends a file is answered when all of it is in. */
    static final int SMALL = 5_000;

    private static final int TRIES = 400;
    private static final long PAUSE_MILLIS = 50;

    @Inject
    private FileBook book;

    @Inject
    private FileReports reports;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private ImportJob job;

    /** @throws Refusal when one of the files is none, is damaged, or is of another account */
    List<FileReport> receive(String name, InputStream in, String origin) {
        List<SpooledFile> files = spool(name, in);
        try {
            List<Survey> surveys = files.stream().map(this::survey).toList();
            List<FileReport> all = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) all.add(take(files.get(i), surveys.get(i), origin));
            return all;
        } finally {
            files.forEach(SpooledFile::close);
        }
    }

    /** Takes up a file whose import was interrupted. */
    FileReport resume(long id) {
        if (reports.of(id).resumable()) start(id);
        return waitFor(id);
    }

    /** Takes up files whose server has died. */
    void resumeLost() {
        for (long id : book.still()) if (reports.of(id).resumable()) start(id);
    }

    private FileReport take(SpooledFile file, Survey survey, String origin) {
        Optional<Long> known = book.known(file.sha256());
        Optional<Long> added = known.isPresent() ? Optional.empty() : book.add(file, survey, origin);
        if (added.isEmpty()) {
            long id = book.known(file.sha256()).orElseThrow();
            return resume(id).again();
        }
        start(added.get());
        return waitFor(added.get()).judged();
    }

    private void start(long id) {
        book.started(id, job.start(id));
    }

    private FileReport waitFor(long id) {
        FileReport report = reports.of(id);
        for (int i = 0; i < TRIES && report.movements() <= SMALL && report.working(); i++) {
            pause();
            report = reports.of(id);
        }
        return report;
    }

    private Survey survey(SpooledFile file) {
        try (InputStream in = file.open()) {
            Survey survey = Survey.of(in);
            accounts.require(survey);
            return survey;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<SpooledFile> spool(String name, InputStream in) {
        try {
            return Spool.of(name, in);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
