package ch.guichet.web.desk.documents;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** A document as those read it who answer for it: each line with its why. */
@Named("deskDocumentPage")
@RequestScoped
public class DocumentPage {
    private final DocumentArchive archive;
    private String id;
    private String intervention;
    private DocumentView view;

    protected DocumentPage() {
        this(null);
    }

    @Inject
    public DocumentPage(DocumentArchive archive) {
        this.archive = archive;
    }

    public void load() {
        view = archive.show(RowId.of(id));
    }

    /** Sends the archived file. */
    public void download() throws IOException {
        load();
        String name = view.head().isPosted() ? view.head().number() : "draft-" + id;
        Faces.sendFile(archive.pdf(RowId.of(id)), name + ".pdf", true);
    }

    /** Whether a line is the one the reader came for. */
    public boolean isMarked(Long interventionId) {
        return interventionId != null && interventionId.toString().equals(intervention);
    }

    public DocumentView getView() {
        if (view == null) load();
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getIntervention() {
        return intervention;
    }

    public void setIntervention(String intervention) {
        this.intervention = intervention;
    }
}
