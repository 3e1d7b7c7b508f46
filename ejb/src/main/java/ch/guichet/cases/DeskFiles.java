package ch.guichet.cases;

import ch.guichet.files.Download;
import ch.guichet.files.FileContent;
import ch.guichet.files.NewFile;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The files of cases, as the desk sees them, with the log of who was handed which. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskFiles {
    private CaseStore store;
    private CaseAttachments attachments;
    private CurrentUser user;

    public DeskFiles() {}

    @Inject
    DeskFiles(CaseStore store, CaseAttachments attachments, CurrentUser user) {
        this.store = store;
        this.attachments = attachments;
        this.user = user;
    }

    /** In the order of their sending, internal ones too. */
    public List<Attachment> of(long caseId) {
        store.find(caseId).orElseThrow(Refusal::notFound);
        return attachments.of(caseId, true);
    }

    /** @param internal not for the customer */
    public void add(long caseId, List<NewFile> files, boolean internal) {
        store.lock(caseId).orElseThrow(Refusal::notFound);
        attachments.keep(caseId, null, files, user.get().displayName(), internal);
    }

    /** A file with its bytes; the download is written down. @param origin the address it goes to */
    public FileContent download(long caseId, long fileId, String origin) {
        store.find(caseId).orElseThrow(Refusal::notFound);
        return attachments.hand(caseId, fileId, true, origin);
    }

    /** Who was handed a file of the case, the latest first. */
    public List<Download> downloads(long caseId) {
        store.find(caseId).orElseThrow(Refusal::notFound);
        return attachments.downloads(caseId);
    }
}
