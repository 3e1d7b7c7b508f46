package ch.guichet.web.finance.evidence;

import ch.guichet.acceptance.ChainReport;
import ch.guichet.acceptance.ChainVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads the register of every yes again, on demand, and says what it found. */
@Named
@RequestScoped
public class ChainPage {
    private final ChainVerification verification;
    private ChainReport report;

    protected ChainPage() {
        this(null);
    }

    @Inject
    public ChainPage(ChainVerification verification) {
        this.verification = verification;
    }

    public void verify() {
        report = verification.verify();
    }

    public ChainReport getReport() {
        return report;
    }
}
