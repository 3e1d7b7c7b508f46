package ch.guichet.billing.archive;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Posted documents, for the customers they were sent to. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyDocuments {
    private DocumentList list;
    private DocumentReader reader;
    private DocumentFiles files;
    private CompanyAccess access;

    public MyDocuments() {}

    @Inject
    MyDocuments(DocumentList list, DocumentReader reader, DocumentFiles files, CompanyAccess access) {
        this.list = list;
        this.reader = reader;
        this.files = files;
        this.access = access;
    }

    /** @throws Refusal not found or forbidden, unless the caller may see this company's invoices */
    public Page<DocumentRow> ofCompany(long customerId, YearMonth month, String after) {
        mustSeeInvoices(customerId);
        return list.posted(customerId, month, null, after);
    }

    /** @throws Refusal not found for a draft, a foreign document and an unknown one alike */
    public DocumentView show(long id) {
        DocumentView view = reader.read(List.of(id)).stream()
                .filter(found -> found.head().isPosted())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        mustSeeInvoices(view.head().customerId());
        return view;
    }

    public DocumentView byNumber(String number) {
        return show(reader.idOf(number).orElseThrow(Refusal::notFound));
    }

    public byte[] pdf(long id) {
        return files.content(show(id).head().id());
    }

    /** The numbers and lines of some of a company's posted documents, to link to them; nothing for anybody else's. */
    public List<NamedLine> lines(long customerId, Collection<Long> documentIds) {
        mustSeeInvoices(customerId);
        return list.lines(customerId, documentIds);
    }

    private void mustSeeInvoices(long customerId) {
        if (!access.require(customerId).seesInvoices()) throw Refusal.forbidden("billing.mayNotSeeInvoices");
    }
}
