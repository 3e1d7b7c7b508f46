package ch.guichet.web.finance.documents;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.issue.Corrections;
import ch.guichet.billing.issue.WorkAfter;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** Takes a posted document back: what is reversed, why, and what becomes of the work. */
@Named("correctPage")
@ViewScoped
public class CorrectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DocumentArchive archive;
    private final Corrections corrections;
    private final Speech say;
    private String id;
    private String reason;
    private WorkAfter work = WorkAfter.BILL_AGAIN;
    private transient DocumentHead head;

    protected CorrectPage() {
        this(null, null, null);
    }

    @Inject
    public CorrectPage(DocumentArchive archive, Corrections corrections, Speech say) {
        this.archive = archive;
        this.corrections = corrections;
        this.say = say;
    }

    public void load() {
        getHead();
    }

    public void issue() throws IOException {
        long note = corrections.creditNote(RowId.of(id), reason, work);
        NextPage.tell(say.of("packs.correct.done", archive.show(note).head().number()));
        Faces.redirect("finance/documents/document.xhtml?id=%s", note);
    }

    public DocumentHead getHead() {
        if (head == null) head = archive.show(RowId.of(id)).head();
        return head;
    }

    /** Whether there is work to be decided about; a pack has none, and only month-end bills work. */
    public boolean isOfMonth() {
        return getHead().runId() != null;
    }

    public WorkAfter[] getChoices() {
        return WorkAfter.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public WorkAfter getWork() {
        return work;
    }

    public void setWork(WorkAfter work) {
        this.work = work;
    }
}
