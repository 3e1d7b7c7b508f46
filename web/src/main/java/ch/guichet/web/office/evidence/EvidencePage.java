package ch.guichet.web.office.evidence;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.identity.Roles;
import ch.guichet.web.evidence.EvidencePdf;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** A yes as it is kept: what, who, how, when, from where, and the exact words. */
@Named("deskEvidencePage")
@RequestScoped
public class EvidencePage {
    private final EvidenceArchive archive;
    private final CustomerDirectory directory;
    private final EvidencePdf pdf;
    private String id;
    private Evidence evidence;
    private CustomerCard customer;
    private String text;

    protected EvidencePage() {
        this(null, null, null);
    }

    @Inject
    public EvidencePage(EvidenceArchive archive, CustomerDirectory directory, EvidencePdf pdf) {
        this.archive = archive;
        this.directory = directory;
        this.pdf = pdf;
    }

    public void load() {
        evidence = archive.evidence(RowId.of(id));
        customer = directory.card(evidence.customerId());
        if (evidence.documentType().startsWith("text/plain")) {
            text = new String(archive.document(evidence.id()), StandardCharsets.UTF_8);
        }
    }

    /** Sends the proof on paper. */
    public void print() throws IOException {
        load();
        byte[] paper = pdf.of(evidence, customer.name(), archive.document(evidence.id()));
        Faces.sendFile(paper, "guichet-" + evidence.link() + "-proof.pdf", true);
    }

    /** Whether the reader may open the desk's pages of what was accepted. */
    public boolean isDesk() {
        return Faces.isUserInRole(Roles.DESK) || Faces.isUserInRole(Roles.SPECIALIST);
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public CustomerCard getCustomer() {
        return customer;
    }

    /** The words that were accepted, or null when they are not plain text. */
    public String getText() {
        return text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
