package ch.guichet.web.portal.cases;

import ch.guichet.cases.CaseView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.CustomerFiles;
import ch.guichet.web.files.UploadTray;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One case: where it stands, what was said, and the next word. */
@Named("myCase")
@ViewScoped
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerCases cases;
    private final ActingFor acting;
    private final Speech say;
    private final CustomerFiles files;
    private final UploadTray tray = new UploadTray();
    private Long id;
    private CaseView view;
    private String text;

    protected CasePage() {
        this(null, null, null, null);
    }

    @Inject
    public CasePage(CustomerCases cases, CustomerFiles files, ActingFor acting, Speech say) {
        this.cases = cases;
        this.files = files;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        view = cases.show(id);
        id = view.row().id();
        acting.follow(view.row().customerId());
    }

    /** Sends what was written; the page comes again, so that sending it twice takes writing it twice. */
    public void reply() throws IOException {
        files.write(id, text, tray.take());
        tray.clear();
        NextPage.tell(say.of("portal.case.replied"));
        Faces.redirect("portal/cases/case.xhtml?id=%s", id);
    }

    public UploadTray getTray() {
        return tray;
    }

    public CaseView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
