package ch.guichet.web.desk.knowledge;

import ch.guichet.knowledge.ArticleContent;
import ch.guichet.knowledge.ArticleDesk;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleShelves;
import ch.guichet.knowledge.ArticleVersion;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.Topic;
import ch.guichet.shared.Languages;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The editor: an article that is begun, or the draft of its next version. */
@Named("articleEdit")
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArticleDesk desk;
    private final ArticleReading reading;
    private final ArticleShelves shelves;
    private final Speech say;
    private final List<WrittenText> texts =
            Languages.ALL.stream().map(WrittenText::new).toList();
    private String number;
    private int version;
    private int revision;
    private Audience audience = Audience.INTERNAL;
    private String topic;
    private String tags;
    private String remark;
    private transient List<Topic> topics;

    protected EditPage() {
        this(null, null, null, null);
    }

    @Inject
    public EditPage(ArticleDesk desk, ArticleReading reading, ArticleShelves shelves, Speech say) {
        this.desk = desk;
        this.reading = reading;
        this.shelves = shelves;
        this.say = say;
    }

    public void load() {
        if (isFresh()) return;
        ArticleVersion latest = reading.show(ArticleNumber.of(number)).latest();
        ArticleContent content = latest.content();
        version = latest.version();
        revision = latest.revision();
        audience = content.audience();
        topic = content.topic();
        tags = content.tags();
        remark = latest.draft() ? content.remark() : null;
        content.texts().forEach(text -> texts.get(Languages.ALL.indexOf(text.language()))
                .take(text));
    }

    public void save() {
        ArticleContent content = new ArticleContent(
                audience,
                topic,
                tags,
                remark,
                texts.stream()
                        .filter(WrittenText::isWritten)
                        .map(WrittenText::checked)
                        .toList());
        int saved = isFresh()
                ? desk.create(content)
                : desk.edit(ArticleNumber.of(number), version, revision, content)
                        .article();
        NextPage.tell(say.of("knowledge.saved"));
        Faces.redirect("desk/knowledge/article.xhtml?n=%s", saved);
    }

    public boolean isFresh() {
        return number == null;
    }

    public List<Topic> getTopics() {
        if (topics == null) topics = shelves.topics();
        return topics;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<WrittenText> getTexts() {
        return texts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
