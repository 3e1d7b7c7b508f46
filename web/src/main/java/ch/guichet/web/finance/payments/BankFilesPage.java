package ch.guichet.web.finance.payments;

import ch.guichet.payments.intake.FileReport;
import ch.guichet.payments.intake.PaymentFiles;
import ch.guichet.shared.Page;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** Bank files: sent here, several at once, and what became of them. */
@Named
@ViewScoped
public class BankFilesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PaymentFiles files;
    private final Speech say;
    private String after;
    private transient List<Part> chosen;
    private transient Page<FileReport> page;

    protected BankFilesPage() {
        this(null, null);
    }

    @Inject
    public BankFilesPage(PaymentFiles files, Speech say) {
        this.files = files;
        this.say = say;
    }

    /** Imports what was chosen; what one of them is refused for is said, and those before it are in. */
    public void send() {
        if (chosen == null) return;
        List<FileReport> all = new ArrayList<>();
        for (Part part : chosen) if (part != null && part.getSize() > 0) all.addAll(receive(part));
        if (all.isEmpty()) return;
        all.forEach(report -> NextPage.tell(sentence(report)));
        Faces.redirect("/finance/payments/payments.xhtml");
    }

    private List<FileReport> receive(Part part) {
        try (InputStream in = part.getInputStream()) {
            return files.receive(part.getSubmittedFileName(), in);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String sentence(FileReport report) {
        if (report.duplicate()) return say.of("payments.file.duplicate", report.name(), report.receivedAt());
        if (report.working()) return say.of("payments.file.working", report.name(), report.movements());
        return say.of(
                "payments.file.read",
                report.name(),
                report.movements(),
                report.matched().count(),
                report.left().count() + report.aside().count());
    }

    /** Takes up a file whose import was interrupted. */
    public void resume(long id) {
        files.resume(id);
        page = null;
    }

    /** Asked every moment while a file is imported. */
    public void tick() {
        page = null;
    }

    public boolean isWorking() {
        return getPage().items().stream().anyMatch(FileReport::working);
    }

    public Page<FileReport> getPage() {
        if (page == null) page = files.files(after);
        return page;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
