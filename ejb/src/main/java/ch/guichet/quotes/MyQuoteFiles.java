package ch.guichet.quotes;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.files.FileArchive;
import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The files that were sent with a quote, for its customer. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyQuoteFiles {
    private QuoteStore store;
    private QuoteLog log;
    private QuoteReadingForCustomer reading;
    private FileArchive archive;
    private CompanyAccess access;

    public MyQuoteFiles() {}

    @Inject
    MyQuoteFiles(
            QuoteStore store,
            QuoteLog log,
            QuoteReadingForCustomer reading,
            FileArchive archive,
            CompanyAccess access) {
        this.store = store;
        this.log = log;
        this.reading = reading;
        this.archive = archive;
        this.access = access;
    }

    /** @throws Refusal notFound when it is none of the contact's companies', or nothing was sent */
    public List<FileCard> of(long quoteId) {
        return archive.cards(files(quoteId));
    }

    /** @throws Refusal as {@link #of}, and for a file that was not sent with it */
    public FileContent hand(long quoteId, long fileId, String origin) {
        if (!files(quoteId).contains(fileId)) throw Refusal.notFound();
        return archive.hand(fileId, origin);
    }

    private List<Long> files(long quoteId) {
        Quote quote = store.require(quoteId);
        access.require(quote.customerId());
        return log.files(quoteId, reading.view(quote).latest().version());
    }
}
