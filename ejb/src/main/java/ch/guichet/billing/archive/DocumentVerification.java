package ch.guichet.billing.archive;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Reads every archived file again and says whether one was exchanged, taken out or added (rule 23). */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // ten years of files take longer than a transaction lives
public class DocumentVerification {
    private FileChain chain;

    public DocumentVerification() {}

    @Inject
    DocumentVerification(FileChain chain) {
        this.chain = chain;
    }

    /** Checks up to the head that was written when this began. */
    public DocumentReport verify() {
        FileChain.Head written = chain.head();
        FileChain.Head reached = FileChain.START;
        long checked = 0;
        List<FileChain.Stored> files = chain.after(0);
        while (!files.isEmpty() && reached.link() < written.link()) {
            for (FileChain.Stored file : files) {
                if (reached.link() == written.link()) break;
                checked++;
                if (!file.follows(reached)) return broken(checked, reached.link() + 1);
                reached = new FileChain.Head(file.link(), file.hash());
            }
            files = chain.after(reached.link());
        }
        return reached.equals(written)
                ? new DocumentReport(true, checked, null, null)
                : broken(checked, reached.link() + 1);
    }

    private DocumentReport broken(long checked, long link) {
        return new DocumentReport(false, checked, link, chain.numberAt(link));
    }
}
