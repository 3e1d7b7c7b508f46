package ch.guichet.web.portal.help;

import ch.guichet.knowledge.Entry;
import ch.guichet.knowledge.Help;
import ch.guichet.knowledge.Shelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Help for customers: topics, and what a search found. */
@Named
@RequestScoped
public class HelpPage {
    private final Help help;
    private String search;
    private String topic;
    private List<Shelf> shelves;
    private List<Entry> found;

    protected HelpPage() {
        this(null);
    }

    @Inject
    public HelpPage(Help help) {
        this.help = help;
    }

    public void load() {
        shelves = help.shelves(null);
        if (isNarrowed()) found = help.search(search, topic, null);
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<Entry> getFound() {
        return found;
    }

    /** Whether a list is shown instead of all topics. */
    public boolean isNarrowed() {
        return isAsked() || topic != null && !topic.isBlank();
    }

    public boolean isAsked() {
        return search != null && !search.isBlank();
    }

    /** The name of the chosen topic, or null. */
    public String getTopicName() {
        return shelves.stream()
                .filter(shelf -> shelf.topic().code().equals(topic))
                .map(shelf -> shelf.topic().name())
                .findFirst()
                .orElse(null);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
