package ch.guichet.web.finance.evidence;

import ch.guichet.billing.archive.DocumentReport;
import ch.guichet.billing.archive.DocumentVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads every archived document again, on demand, and says what it found. */
@Named
@RequestScoped
public class ArchivePage {
    private final DocumentVerification verification;
    private DocumentReport report;

    protected ArchivePage() {
        this(null);
    }

    @Inject
    public ArchivePage(DocumentVerification verification) {
        this.verification = verification;
    }

    public void verify() {
        report = verification.verify();
    }

    public DocumentReport getReport() {
        return report;
    }
}
