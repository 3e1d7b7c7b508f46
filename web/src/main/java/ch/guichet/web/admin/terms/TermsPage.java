package ch.guichet.web.admin.terms;

import ch.guichet.booking.TermsUse;
import ch.guichet.shared.Languages;
import ch.guichet.terms.TermsAdministration;
import ch.guichet.terms.TermsText;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The general terms: what is being written, and what was published and stays as it is. */
@Named("termsPage")
@ViewScoped
public class TermsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TermsAdministration terms;
    private final TermsUse use;
    private final Visitor visitor;
    private final Speech say;
    private Map<String, String> bodies = new HashMap<>();
    private boolean looking;
    private transient List<TermsText> versions;
    private transient Map<Integer, Integer> counts;

    protected TermsPage() {
        this(null, null, null, null);
    }

    @Inject
    public TermsPage(TermsAdministration terms, TermsUse use, Visitor visitor, Speech say) {
        this.terms = terms;
        this.use = use;
        this.visitor = visitor;
        this.say = say;
    }

    @PostConstruct
    void load() {
        bodies = new HashMap<>(terms.draft());
    }

    /** Begins with the words in force. */
    public void begin() {
        for (String language : Languages.ALL)
            terms.all(language).stream().findFirst().ifPresent(text -> bodies.put(language, text.body()));
    }

    public void keep() {
        terms.keepDraft(bodies);
        looking = false;
        Messages.addGlobalInfo("{0}", say.of("agenda.terms.draftKept"));
    }

    /** Shows what would be published, and keeps the draft. */
    public void look() {
        terms.keepDraft(bodies);
        looking = true;
    }

    /** Publishes exactly what the preview shows. */
    public void publish() throws IOException {
        int version = terms.publishDraft();
        NextPage.tell(say.of("agenda.terms.published", version));
        Faces.redirect("admin/terms/terms.xhtml");
    }

    public void drop() throws IOException {
        terms.dropDraft();
        NextPage.tell(say.of("agenda.terms.dropped"));
        Faces.redirect("admin/terms/terms.xhtml");
    }

    public List<TermsText> getVersions() {
        if (versions == null) versions = terms.all(visitor.getLocale().getLanguage());
        return versions;
    }

    /** How often a version was accepted. */
    public int accepted(int version) {
        if (counts == null) counts = use.counts();
        return counts.getOrDefault(version, 0);
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public Map<String, String> getBodies() {
        return bodies;
    }

    public boolean isLooking() {
        return looking;
    }
}
