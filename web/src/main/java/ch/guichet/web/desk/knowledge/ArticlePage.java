package ch.guichet.web.desk.knowledge;

import ch.guichet.knowledge.ArticleDesk;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleState;
import ch.guichet.knowledge.ArticleText;
import ch.guichet.knowledge.ArticleVersion;
import ch.guichet.knowledge.ArticleView;
import ch.guichet.knowledge.Markdown;
import ch.guichet.knowledge.VersionRow;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One article at the desk: any of its versions in any of its languages, its history, and what can be done with it. */
@Named
@ViewScoped
public class ArticlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArticleDesk desk;
    private final ArticleReading reading;
    private final Visitor visitor;
    private final Speech say;
    private String number;
    private String version;
    private String language;
    private transient ArticleView view;
    private transient ArticleVersion shown;

    protected ArticlePage() {
        this(null, null, null, null);
    }

    @Inject
    public ArticlePage(ArticleDesk desk, ArticleReading reading, Visitor visitor, Speech say) {
        this.desk = desk;
        this.reading = reading;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        view = reading.show(number());
        Integer wanted = ArticleNumber.orNull(version);
        shown = wanted == null ? view.latest() : reading.version(number(), wanted);
    }

    public void publish() {
        ArticleVersion draft = getView().draft();
        if (draft != null) desk.publish(number(), draft.version(), draft.revision());
        told(say.of("knowledge.published"));
    }

    public void archive() {
        desk.archive(number());
        told(say.of("knowledge.archivedNow"));
    }

    public void takeBack() {
        desk.takeBack(number());
        told(say.of("knowledge.takenBack"));
    }

    public void restore(int earlier) {
        desk.restore(number(), earlier);
        NextPage.tell(say.of("knowledge.restored", earlier));
        Faces.redirect("desk/knowledge/edit.xhtml?n=%s", number());
    }

    public void discard() {
        boolean whole = getView().published() == null;
        desk.discard(number());
        if (whole) {
            NextPage.tell(say.of("knowledge.discarded"));
            Faces.redirect("desk/knowledge/articles.xhtml");
        } else {
            told(say.of("knowledge.discarded"));
        }
    }

    private void told(String sentence) {
        version = null;
        load();
        Messages.addGlobalInfo("{0}", sentence);
    }

    private int number() {
        return ArticleNumber.of(number);
    }

    public ArticleView getView() {
        if (view == null) load();
        return view;
    }

    public ArticleVersion getShown() {
        getView();
        return shown;
    }

    /** In the language that was chosen, or the reader's own, or the nearest there is. */
    public ArticleText getText() {
        String wanted = language == null ? visitor.getLocale().getLanguage() : language;
        return getShown().content().in(wanted);
    }

    public String getHtml() {
        return Markdown.html(getText().body());
    }

    public boolean isArchived() {
        return getView().state() == ArticleState.ARCHIVED;
    }

    /** Whether what is shown is what its audience reads. */
    public boolean isCurrent() {
        ArticleVersion published = getView().published();
        return published != null && published.version() == getShown().version();
    }

    /** The version before one, to compare it with, or null for the first. */
    public Integer before(VersionRow row) {
        List<VersionRow> versions = getView().versions();
        return versions.stream()
                .map(VersionRow::version)
                .filter(each -> each < row.version())
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
