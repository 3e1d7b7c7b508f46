package ch.guichet.quotes;

import ch.guichet.files.FileArchive;
import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.files.NewFile;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The files that go with a quote, for the house. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class QuoteFiles {
    private QuoteStore store;
    private QuoteLog log;
    private FileArchive archive;
    private CurrentUser user;

    public QuoteFiles() {}

    @Inject
    QuoteFiles(QuoteStore store, QuoteLog log, FileArchive archive, CurrentUser user) {
        this.store = store;
        this.log = log;
        this.archive = archive;
        this.user = user;
    }

    /** Attaches files to the version that is being written. @throws Refusal quote.notDraft, and those of the archive */
    public void attach(long quoteId, List<NewFile> files) {
        Quote quote = store.lock(quoteId);
        QuoteVersion draft = store.lockedLife(quoteId).latest();
        if (!draft.state().isBeingWritten()) throw Refusal.conflict("quote.notDraft", draft.version());
        log.attach(quoteId, draft.version(), archive.keep(files, user.get().displayName()));
        quote.changed();
    }

    public List<FileCard> of(long quoteId) {
        store.require(quoteId);
        return archive.cards(log.files(quoteId, Integer.MAX_VALUE));
    }

    /** @throws Refusal notFound for a file that is none of this quote's */
    public FileContent hand(long quoteId, long fileId, String origin) {
        if (!log.files(quoteId, Integer.MAX_VALUE).contains(fileId)) throw Refusal.notFound();
        return archive.hand(fileId, origin);
    }
}
