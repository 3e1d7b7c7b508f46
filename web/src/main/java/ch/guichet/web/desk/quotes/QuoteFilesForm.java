package ch.guichet.web.desk.quotes;

import ch.guichet.files.FileCard;
import ch.guichet.files.NewFile;
import ch.guichet.quotes.QuoteFiles;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** Files that go with a quote. */
@Named("quoteFilesForm")
@RequestScoped
public class QuoteFilesForm {
    private final QuoteFiles files;
    private final Speech say;
    private List<Part> chosen;
    private List<FileCard> kept;

    protected QuoteFilesForm() {
        this(null, null);
    }

    @Inject
    public QuoteFilesForm(QuoteFiles files, Speech say) {
        this.files = files;
        this.say = say;
    }

    public List<FileCard> of(long quoteId) {
        if (kept == null) kept = files.of(quoteId);
        return kept;
    }

    public void attach(long quoteId) throws IOException {
        List<NewFile> wanted = new ArrayList<>();
        for (Part part : chosen == null ? List.<Part>of() : chosen) {
            if (part == null || part.getSize() == 0) continue;
            try (InputStream in = part.getInputStream()) {
                wanted.add(new NewFile(part.getSubmittedFileName(), in.readAllBytes()));
            }
        }
        files.attach(quoteId, wanted);
        NextPage.tell(say.of("quotes.attached"));
        Faces.redirect("desk/quotes/quote.xhtml?id=%s", quoteId);
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }
}
