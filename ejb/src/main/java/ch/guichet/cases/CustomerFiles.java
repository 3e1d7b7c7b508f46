package ch.guichet.cases;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.files.FileContent;
import ch.guichet.files.NewFile;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A contact's files: those of his companies' cases and no others, and nothing internal. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class CustomerFiles {
    private CaseStore store;
    private CaseAttachments attachments;
    private Conversation conversation;
    private CompanyAccess access;
    private BusinessClock clock;

    public CustomerFiles() {}

    @Inject
    CustomerFiles(
            CaseStore store,
            CaseAttachments attachments,
            Conversation conversation,
            CompanyAccess access,
            BusinessClock clock) {
        this.store = store;
        this.attachments = attachments;
        this.conversation = conversation;
        this.access = access;
        this.clock = clock;
    }

    /** In the order of their sending. */
    public List<Attachment> of(long caseId) {
        require(caseId);
        return attachments.of(caseId, false);
    }

    /** Writes in a case and sends files along; both or neither. */
    public void write(long caseId, String text, List<NewFile> files) {
        SupportCase c = store.lockLive(caseId);
        conversation.reply(c, access.require(c.customerId()).contactName(), text, files);
    }

    /** Adds files to a case without a word. */
    public void add(long caseId, List<NewFile> files) {
        SupportCase c = store.lockLive(caseId);
        MandateCard who = access.require(c.customerId());
        attachments.keep(c.id(), null, files, who.contactName(), false);
        c.customerSpoke(clock.now());
    }

    /**
     * A file with its bytes; the download is written down.
     *
     * @param origin the address it goes to
     */
    public FileContent download(long caseId, long fileId, String origin) {
        require(caseId);
        return attachments.hand(caseId, fileId, false, origin);
    }

    private void require(long caseId) {
        access.require(store.find(caseId).orElseThrow(Refusal::notFound).customerId());
    }
}
