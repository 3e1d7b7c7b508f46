package ch.guichet.web.admin.audit;

import ch.guichet.audit.Finding;
import ch.guichet.audit.Verification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the verifiers found last, and having them look again now. */
@Named
@RequestScoped
public class VerificationPage {
    private final Verification verification;
    private List<Finding> findings;

    protected VerificationPage() {
        this(null);
    }

    @Inject
    public VerificationPage(Verification verification) {
        this.verification = verification;
    }

    public void verify() {
        findings = verification.verify();
    }

    public List<Finding> getFindings() {
        if (findings == null) findings = verification.latest();
        return findings;
    }

    public boolean isSound() {
        return getFindings().stream().allMatch(Finding::sound);
    }
}
