package ch.guichet.payments.intake;

import ch.guichet.payments.camt.CamtReader;
import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.camt.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports a small file in the caller's thread, without a job: for the start of the server, when none can run yet. */
@ApplicationScoped
public class WholeFile {
    @Inject
    private FileBook book;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private PaymentImport payments;

    /** Nothing happens when it is known. */
    public void take(String name, byte[] content) {
        try (SpooledFile file = SpooledFile.of(name, new ByteArrayInputStream(content));
                InputStream in = file.open()) {
            Survey survey = Survey.of(in);
            accounts.require(survey);
            Optional<Long> added = book.add(file, survey, "UPLOAD");
            if (added.isPresent()) write(added.get());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(long id) {
        List<Movement> all = new ArrayList<>();
        try (CamtReader reader = payments.open(id)) {
            for (Movement one = reader.next(); one != null; one = reader.next()) all.add(one);
        }
        payments.writeAlone(id, all);
        payments.finish(id);
    }
}
