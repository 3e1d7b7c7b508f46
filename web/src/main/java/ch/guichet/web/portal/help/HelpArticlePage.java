package ch.guichet.web.portal.help;

import ch.guichet.knowledge.Help;
import ch.guichet.knowledge.HelpArticle;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One article in the portal, in the language of the reader's choice, and whether it helped. */
@Named("helpArticle")
@ViewScoped
public class HelpArticlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Help help;
    private String number;
    private String language;
    private transient HelpArticle article;

    protected HelpArticlePage() {
        this(null);
    }

    @Inject
    public HelpArticlePage(Help help) {
        this.help = help;
    }

    public void load() {
        article = help.read(number(), language != null && Languages.ALL.contains(language) ? language : null);
    }

    public void judge(boolean helpful) {
        help.judge(number(), helpful);
        load();
    }

    private int number() {
        if (number == null || !number.matches("\\d{1,9}")) throw Refusal.notFound();
        return Integer.parseInt(number);
    }

    public HelpArticle getArticle() {
        if (article == null) load();
        return article;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
