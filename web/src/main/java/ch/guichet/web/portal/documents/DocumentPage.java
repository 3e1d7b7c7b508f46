package ch.guichet.web.portal.documents;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.billing.archive.UsedLot;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** One document with the why of every line, and its file. */
@Named("myDocument")
@RequestScoped
public class DocumentPage {
    private final MyDocuments documents;
    private final ActingFor acting;
    private final Speech say;
    private Long id;
    private DocumentView view;

    protected DocumentPage() {
        this(null, null, null);
    }

    @Inject
    public DocumentPage(MyDocuments documents, ActingFor acting, Speech say) {
        this.documents = documents;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        view = documents.show(id);
        acting.follow(view.head().customerId());
    }

    /** Sends the archived file, byte for byte as it was sent then. */
    public void download() throws IOException {
        load();
        Faces.sendFile(documents.pdf(id), view.head().number() + ".pdf", true);
    }

    /** Work, whoever paid for it. */
    public List<DocumentLine> getWork() {
        return view.lines().stream()
                .filter(line -> line.kind() != LineKind.VALUE_CREDIT)
                .toList();
    }

    /** What value packs paid. */
    public List<DocumentLine> getPaid() {
        return view.lines().stream()
                .filter(line -> line.kind() == LineKind.VALUE_CREDIT)
                .toList();
    }

    /** The lot a line was taken from, with its days. */
    public String lot(DocumentLine line) {
        UsedLot lot = line.lot();
        return lot.expiresOn() == null
                ? say.of("portal.documents.lotForEver", lot.packCode(), lot.usableFrom())
                : say.of("portal.documents.lot", lot.packCode(), lot.usableFrom(), lot.expiresOn());
    }

    /** The reference in groups, as it stands beside the QR code. */
    public String getReference() {
        String digits = view.head().reference();
        return digits == null
                ? null
                : digits.substring(0, 2) + digits.substring(2).replaceAll("(.{5})", " $1");
    }

    public DocumentView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
