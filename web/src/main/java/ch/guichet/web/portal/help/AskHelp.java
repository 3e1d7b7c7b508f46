package ch.guichet.web.portal.help;

import ch.guichet.knowledge.Entry;
import ch.guichet.knowledge.Help;
import ch.guichet.knowledge.HelpArticle;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * Articles while a question is being typed. The page's own key counts each of them once, whatever is typed and however
 * often; whoever is answered sends no case.
 */
@Named
@ViewScoped
public class AskHelp implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TOO_SHORT = 8;

    private final Help help;
    private final Speech say;
    private final String enquiry = UUID.randomUUID().toString();
    private String asked = "";
    private Integer opened;
    private transient List<Entry> found;
    private transient HelpArticle article;

    protected AskHelp() {
        this(null, null);
    }

    @Inject
    public AskHelp(Help help, Speech say) {
        this.help = help;
        this.say = say;
    }

    /** Looks at what is typed as it is: an unfinished form is no mistake, so nothing of it is checked. */
    public void look() {
        asked = Objects.toString(Faces.getRequestParameter("ask:subject"), "") + "\n"
                + Objects.toString(Faces.getRequestParameter("ask:text"), "");
        found = null;
        FacesContext.getCurrentInstance().renderResponse();
    }

    public List<Entry> getFound() {
        if (found == null) found = asked.strip().length() < TOO_SHORT ? List.of() : help.suggest(enquiry, asked, null);
        return found;
    }

    public void open(int number) {
        article = help.open(enquiry, number, null);
        opened = number;
    }

    public void close() {
        opened = null;
        article = null;
    }

    /** The article that is being read, or null. */
    public HelpArticle getArticle() {
        if (article == null && opened != null) article = help.read(opened, null);
        return article;
    }

    /** The question is answered: nothing is sent. */
    public void answered() {
        if (opened == null) return;
        help.avoid(enquiry, opened);
        NextPage.tell(say.of("knowledge.ask.answered"));
        Faces.redirect("portal/help/article.xhtml?n=%s", opened);
    }
}
