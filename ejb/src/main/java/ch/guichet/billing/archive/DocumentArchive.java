package ch.guichet.billing.archive;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** All documents, for those who keep the books or answer for them; specialists read what became of their work. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.DESK, Roles.SPECIALIST, Roles.ADMIN})
public class DocumentArchive {
    private DocumentList list;
    private DocumentReader reader;
    private DocumentFiles files;
    private DocumentPrinter printer;

    public DocumentArchive() {}

    @Inject
    DocumentArchive(DocumentList list, DocumentReader reader, DocumentFiles files, DocumentPrinter printer) {
        this.list = list;
        this.reader = reader;
        this.files = files;
        this.printer = printer;
    }

    /** Posted documents, newest first; every filter may be null. */
    public Page<DocumentRow> find(Long customerId, YearMonth month, String search, String after) {
        return list.posted(customerId, month, search, after);
    }

    /** The documents of a month-end run, drafts included. */
    @RolesAllowed(Roles.FINANCE)
    public Page<DocumentRow> ofRun(long runId, String after) {
        return list.ofRun(runId, null, after);
    }

    /** Any document, a draft included, with every line's why. */
    public DocumentView show(long id) {
        return reader.read(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    public DocumentView byNumber(String number) {
        return show(reader.idOf(number).orElseThrow(Refusal::notFound));
    }

    /** The archived file of a posted document; a draft is printed as it stands, marked, without a payment part. */
    public byte[] pdf(long id) {
        DocumentView view = show(id);
        return view.head().isPosted() ? files.content(id) : printer.print(view);
    }
}
