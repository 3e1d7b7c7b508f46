package ch.guichet.web.desk.knowledge;

import ch.guichet.knowledge.ArticleFilter;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleRow;
import ch.guichet.knowledge.ArticleShelves;
import ch.guichet.knowledge.ArticleState;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.Topic;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The knowledge base of the desk. All that narrows the list stands in its address. */
@Named
@RequestScoped
public class ArticlesPage {
    private final ArticleReading reading;
    private final ArticleShelves shelves;
    private final Speech say;
    private String state;
    private String audience;
    private String topic;
    private String search;
    private String after;
    private Page<ArticleRow> page;
    private List<Topic> topics;

    protected ArticlesPage() {
        this(null, null, null);
    }

    @Inject
    public ArticlesPage(ArticleReading reading, ArticleShelves shelves, Speech say) {
        this.reading = reading;
        this.shelves = shelves;
        this.say = say;
    }

    public void load() {
        page = reading.list(new ArticleFilter(state(), audience(), topic, search), after);
    }

    public List<ArticleRow> getRows() {
        return page.items();
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                say.of("knowledge.list.anyState"), address().with("state", null).url(), state() == null));
        for (ArticleState each : ArticleState.values())
            choices.add(
                    new Choice(say.status(each), address().with("state", each).url(), each == state()));
        return choices;
    }

    public List<Choice> getAudiences() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                say.of("knowledge.list.anyAudience"),
                address().with("audience", null).url(),
                audience() == null));
        for (Audience each : Audience.values())
            choices.add(new Choice(
                    say.status(each), address().with("audience", each).url(), each == audience()));
        return choices;
    }

    public List<Topic> getTopics() {
        if (topics == null) topics = shelves.topics();
        return topics;
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public boolean isNarrowed() {
        return !address().filters().isEmpty();
    }

    private ListAddress address() {
        return ListAddress.of("/desk/knowledge/articles.xhtml")
                .with("state", state())
                .with("audience", audience())
                .with("topic", topic)
                .with("q", search);
    }

    private ArticleState state() {
        return Arrays.stream(ArticleState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private Audience audience() {
        return Arrays.stream(Audience.values())
                .filter(each -> each.name().equals(audience))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
