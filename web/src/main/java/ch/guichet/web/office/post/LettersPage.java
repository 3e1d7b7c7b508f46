package ch.guichet.web.office.post;

import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.LetterState;
import ch.guichet.mail.PostOffice;
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

/** What was sent to whom. All that narrows the list stands in its address. */
@Named
@RequestScoped
public class LettersPage {
    private final PostOffice post;
    private final Speech say;
    private String state;
    private String search;
    private String after;
    private Page<LetterRow> page;

    protected LettersPage() {
        this(null, null);
    }

    @Inject
    public LettersPage(PostOffice post, Speech say) {
        this.post = post;
        this.say = say;
    }

    public void load() {
        page = post.letters(new LetterFilter(state(), search), after);
    }

    public List<LetterRow> getRows() {
        return page.items();
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(say.of("post.all"), address().with("state", null).url(), state() == null));
        for (LetterState each : LetterState.values())
            choices.add(
                    new Choice(say.status(each), address().with("state", each).url(), each == state()));
        return choices;
    }

    public boolean isSending() {
        return post.sends();
    }

    public boolean isNarrowed() {
        return !address().filters().isEmpty();
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/office/post/letters.xhtml")
                .with("state", state())
                .with("q", search);
    }

    private LetterState state() {
        return Arrays.stream(LetterState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
