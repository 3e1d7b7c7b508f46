package ch.guichet.web.portal.evidence;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.evidence.EvidencePdf;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** The proof of one yes in plain words, with the very text that was accepted. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage {
    private final EvidenceArchive archive;
    private final ActingFor acting;
    private final EvidencePdf pdf;
    private Long id;
    private Evidence evidence;
    private MandateCard company;
    private byte[] document;

    protected EvidencePage() {
        this(null, null, null);
    }

    @Inject
    public EvidencePage(EvidenceArchive archive, ActingFor acting, EvidencePdf pdf) {
        this.archive = archive;
        this.acting = acting;
        this.pdf = pdf;
    }

    public void load() {
        evidence = archive.evidence(id);
        document = archive.document(id);
        company = acting.follow(evidence.customerId());
    }

    /** Sends the accepted bytes, so that anybody can reckon their fingerprint himself. */
    public void download() throws IOException {
        load();
        Faces.sendFile(document, "guichet-" + evidence.link() + (isText() ? ".txt" : ".pdf"), true);
    }

    /** Sends the proof on paper. */
    public void print() throws IOException {
        load();
        byte[] paper = pdf.of(evidence, company.customerName(), document);
        Faces.sendFile(paper, "guichet-" + evidence.link() + "-proof.pdf", true);
    }

    public boolean isText() {
        return evidence.documentType().startsWith("text/plain");
    }

    /** The accepted text; what is not a text can only be downloaded. */
    public String getText() {
        return new String(document, StandardCharsets.UTF_8);
    }

    /** Whether the proof belongs to a case, whose id is then that of its subject. */
    public boolean isOfCase() {
        return evidence.kind() == SubjectKind.PAID_WORK;
    }

    /** Whether the proof is of a version of a quote, whose id is then that of its subject. */
    public boolean isOfQuote() {
        return evidence.kind() == SubjectKind.QUOTE;
    }

    /** Whether the proof is of urgency, whose id is then that of its subject. */
    public boolean isOfUrgency() {
        return evidence.kind() == SubjectKind.URGENCY;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public MandateCard getCompany() {
        return company;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
