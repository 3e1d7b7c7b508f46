package ch.guichet.web.portal.help;

import ch.guichet.knowledge.Entry;
import ch.guichet.knowledge.Help;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The help that the search of the portal finds beside the customer's own cases. */
@Named
@RequestScoped
public class FoundHelp {
    private static final int SOME = 5;

    private final Help help;
    private List<Entry> entries;

    protected FoundHelp() {
        this(null);
    }

    @Inject
    public FoundHelp(Help help) {
        this.help = help;
    }

    /** The best five; without a question none. */
    public List<Entry> of(String question) {
        if (entries == null) {
            entries = question == null || question.isBlank()
                    ? List.of()
                    : help.search(question, null, null).stream().limit(SOME).toList();
        }
        return entries;
    }
}
