package ch.guichet.web.finance.credit;

import ch.guichet.credit.CreditControl;
import ch.guichet.credit.CreditProof;
import ch.guichet.credit.NightReport;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Whether ledger, packs and books say the same, and the work of the night by hand. */
@Named("creditProof")
@RequestScoped
public class CreditProofPage {
    private final CreditControl control;
    private final Speech say;
    private CreditProof proof;

    protected CreditProofPage() {
        this(null, null);
    }

    @Inject
    public CreditProofPage(CreditControl control, Speech say) {
        this.control = control;
        this.say = say;
    }

    public void run() throws IOException {
        NightReport done = control.run();
        NextPage.tell(say.of("packs.proof.done", done.lapsed(), done.expiryNotices(), done.lowNotices()));
        Faces.redirect("finance/credit/proof.xhtml");
    }

    public CreditProof getProof() {
        if (proof == null) proof = control.prove();
        return proof;
    }
}
