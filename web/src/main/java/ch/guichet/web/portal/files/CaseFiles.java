package ch.guichet.web.portal.files;

import ch.guichet.cases.Attachment;
import ch.guichet.cases.CustomerFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files of a case, read once a request. */
@Named("myCaseFiles")
@RequestScoped
public class CaseFiles {
    private final CustomerFiles files;
    private List<Attachment> read;

    protected CaseFiles() {
        this(null);
    }

    @Inject
    public CaseFiles(CustomerFiles files) {
        this.files = files;
    }

    /** All of a case. */
    public List<Attachment> of(long caseId) {
        if (read == null) read = files.of(caseId);
        return read;
    }
}
