package ch.guichet.web.portal.cases;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.credit.MyCredit;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** The latest offer of a case: what it would cost, the document as it is accepted, and the yes or no. */
@Named("offerPanel")
@ViewScoped
public class OfferPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerCases cases;
    private final MyCredit credit;
    private final EvidenceArchive proofs;
    private final ActingFor acting;
    private final Speech say;
    private PaidWorkOfferView offer;
    private Evidence proof;
    private OfferCost cost;
    private boolean read;
    private String reason;

    protected OfferPanel() {
        this(null, null, null, null, null);
    }

    @Inject
    public OfferPanel(CustomerCases cases, MyCredit credit, EvidenceArchive proofs, ActingFor acting, Speech say) {
        this.cases = cases;
        this.credit = credit;
        this.proofs = proofs;
        this.acting = acting;
        this.say = say;
    }

    /** After the page has loaded its case; a case without an offer has no panel. */
    public void load(long caseId, boolean offered) {
        if (!offered) return;
        offer = cases.offer(caseId);
        if (offer.row().acceptanceId() != null)
            proof = proofs.evidence(offer.row().acceptanceId());
        if (isOpen()) cost = OfferCost.of(offer, credit.statement(getMandate().customerId()));
    }

    /** Says yes to exactly the version and the document that this page showed. */
    public void accept() throws IOException {
        cases.accept(
                offer.caseId(),
                offer.row().version(),
                offer.documentSha256(),
                Faces.getRequest().getRemoteAddr());
        done(say.of("portal.offer.accepted"));
    }

    public void decline() throws IOException {
        cases.decline(offer.caseId(), offer.row().version(), reason);
        done(say.of("portal.offer.declined"));
    }

    private void done(String sentence) throws IOException {
        NextPage.tell(sentence);
        Faces.redirect("portal/cases/case.xhtml?id=%s", offer.caseId());
    }

    public boolean isOpen() {
        return offer != null && offer.row().state() == OfferState.OPEN;
    }

    /** Whether the reader may accept what this costs; everybody of the company may read it. */
    public boolean isMine() {
        return getMandate().mayAccept(offer.row().gross());
    }

    public MandateCard getMandate() {
        return acting.getMandate();
    }

    public PaidWorkOfferView getOffer() {
        return offer;
    }

    /** The proof of the yes, or null. */
    public Evidence getProof() {
        return proof;
    }

    /** What the estimate would take from where; null unless the offer is open. */
    public OfferCost getCost() {
        return cost;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
