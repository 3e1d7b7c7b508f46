package ch.guichet.web.finance.documents;

import ch.guichet.accounting.JournalReading;
import ch.guichet.accounting.PostedEntry;
import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.archive.UsedLot;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** A document or a draft: every line with its why, its file, and what it moved in the books. */
@Named
@RequestScoped
public class FinanceDocumentPage {
    private final DocumentArchive archive;
    private final JournalReading journal;
    private final Speech say;
    private String id;
    private boolean download;
    private DocumentView view;
    private PostedEntry entry;

    protected FinanceDocumentPage() {
        this(null, null, null);
    }

    @Inject
    public FinanceDocumentPage(DocumentArchive archive, JournalReading journal, Speech say) {
        this.archive = archive;
        this.journal = journal;
        this.say = say;
    }

    public void load() {
        view = archive.show(RowId.of(id));
        entry = journal.ofDocument(view.head().id()).orElse(null);
    }

    /** The file itself: in the browser, or to be kept. */
    public void send() throws IOException {
        load();
        Faces.sendFile(archive.pdf(view.head().id()), name(view.head()) + ".pdf", download);
    }

    private static String name(DocumentHead head) {
        return head.number() == null ? "draft-" + head.customerNumber() + "-" + head.month() : head.number();
    }

    /** A used lot in words. */
    public String lot(UsedLot lot) {
        return lot.expiresOn() == null
                ? say.of("finance.document.lotForEver", lot.packCode(), lot.usableFrom())
                : say.of("finance.document.lot", lot.packCode(), lot.usableFrom(), lot.expiresOn());
    }

    /** The QR reference in groups, as it is printed: two digits, then five by five. */
    public String getReference() {
        String digits = view.head().reference();
        return digits == null
                ? null
                : digits.substring(0, 2) + digits.substring(2).replaceAll("(.{5})", " $1");
    }

    public DocumentView getView() {
        return view;
    }

    public PostedEntry getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isDownload() {
        return download;
    }

    public void setDownload(boolean download) {
        this.download = download;
    }
}
