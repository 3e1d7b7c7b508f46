package ch.guichet.web.desk.files;

import ch.guichet.cases.Attachment;
import ch.guichet.cases.DeskFiles;
import ch.guichet.files.Download;
import ch.guichet.web.files.UploadTray;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The files of a case at the desk: what there is, who was handed it, and one more. */
@Named
@ViewScoped
public class FilesPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskFiles files;
    private final Speech say;
    private final UploadTray tray = new UploadTray();
    private final String caseId = Faces.getContext() == null ? null : Faces.getRequestParameter("id");
    private boolean internal;

    protected FilesPanel() {
        this(null, null);
    }

    @Inject
    public FilesPanel(DeskFiles files, Speech say) {
        this.files = files;
        this.say = say;
    }

    /** Adds what lies in the tray. */
    public void add() {
        files.add(RowId.of(caseId), tray.take(), internal);
        tray.clear();
        Messages.addGlobalInfo("{0}", say.of("intake.files.added"));
    }

    public List<Attachment> getAll() {
        return files.of(RowId.of(caseId));
    }

    public List<Download> getDownloads() {
        return files.downloads(RowId.of(caseId));
    }

    public UploadTray getTray() {
        return tray;
    }

    public String getCaseId() {
        return caseId;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }
}
