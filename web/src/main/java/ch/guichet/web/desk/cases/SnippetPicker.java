package ch.guichet.web.desk.cases;

import ch.guichet.snippets.FilledSnippet;
import ch.guichet.snippets.Snippets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts that can be put into an answer, with this case's values in them. */
@Named
@RequestScoped
public class SnippetPicker {
    private final Snippets snippets;
    private final CasePage page;
    private List<FilledSnippet> all;

    protected SnippetPicker() {
        this(null, null);
    }

    @Inject
    public SnippetPicker(Snippets snippets, CasePage page) {
        this.snippets = snippets;
        this.page = page;
    }

    /** In the contact's language. */
    public List<FilledSnippet> getOwn() {
        return all().stream().filter(s -> s.language().equals(language())).toList();
    }

    public List<FilledSnippet> getOthers() {
        return all().stream().filter(s -> !s.language().equals(language())).toList();
    }

    private String language() {
        return page.getView().language();
    }

    private List<FilledSnippet> all() {
        if (all == null) all = snippets.forCase(page.caseId());
        return all;
    }
}
