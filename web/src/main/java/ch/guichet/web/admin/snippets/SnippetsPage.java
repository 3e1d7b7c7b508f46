package ch.guichet.web.admin.snippets;

import ch.guichet.shared.Languages;
import ch.guichet.snippets.Placeholder;
import ch.guichet.snippets.Snippet;
import ch.guichet.snippets.SnippetAdministration;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;

/** The texts that the desk uses again and again: written, changed, put away and brought back. */
@Named
@ViewScoped
public class SnippetsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 120;
    private static final Map<String, String> FIELDS = Map.of(
            "snippet.title", "snippet:title",
            "snippet.titleTaken", "snippet:title",
            "snippet.text", "snippet:text",
            "snippet.placeholder", "snippet:text");

    private final SnippetAdministration snippets;
    private final BesideField beside;
    private final Speech say;
    private Long id;
    private int version;
    private String language = "fr";
    private String title;
    private String text;
    private boolean archived;
    private transient List<Snippet> all;

    protected SnippetsPage() {
        this(null, null, null);
    }

    @Inject
    public SnippetsPage(SnippetAdministration snippets, BesideField beside, Speech say) {
        this.snippets = snippets;
        this.beside = beside;
        this.say = say;
    }

    public void edit(Snippet one) {
        id = one.id();
        version = one.version();
        language = one.language();
        title = one.title();
        text = one.text();
    }

    public void save() {
        boolean done = beside.done(FIELDS, () -> {
            if (id == null) snippets.add(language, title, text);
            else snippets.change(id, version, language, title, text);
        });
        if (!done) return;
        Messages.addGlobalInfo("{0}", say.of("casepage.snippetSaved", title.strip()));
        cancel();
        all = null;
    }

    public void cancel() {
        id = null;
        title = null;
        text = null;
    }

    public void archive(Snippet one) {
        snippets.archive(one.id(), !one.archived());
        all = null;
        String done = one.archived() ? "casepage.snippetRestored" : "casepage.snippetPutAway";
        Messages.addGlobalInfo("{0}", say.of(done, one.title()));
    }

    /** Looks at those that are offered, or at the others. */
    public void turn() {
        archived = !archived;
        all = null;
    }

    public String beginning(Snippet one) {
        String line = one.text().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    public List<Snippet> getAll() {
        if (all == null) all = snippets.list(archived);
        return all;
    }

    public String getPlaceholders() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(" "));
    }

    public boolean isEditing() {
        return id != null;
    }

    public boolean isArchived() {
        return archived;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
