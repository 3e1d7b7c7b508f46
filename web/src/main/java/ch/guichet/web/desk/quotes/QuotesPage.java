package ch.guichet.web.desk.quotes;

import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.quotes.QuoteState;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** All quotes, the latest first; the address carries what narrows them. */
@Named("quotesPage")
@RequestScoped
public class QuotesPage {
    private static final ListAddress LIST = ListAddress.of("/desk/quotes/quotes.xhtml");
    private static final List<QuoteState> STATES = List.of(
            QuoteState.DRAFT,
            QuoteState.IN_APPROVAL,
            QuoteState.SENT,
            QuoteState.ACCEPTED,
            QuoteState.DECLINED,
            QuoteState.LAPSED);

    private final QuoteReading quotes;
    private final Speech say;
    private QuoteState state;
    private String search;
    private String after;
    private Page<QuoteRow> page;

    protected QuotesPage() {
        this(null, null);
    }

    @Inject
    public QuotesPage(QuoteReading quotes, Speech say) {
        this.quotes = quotes;
        this.say = say;
    }

    public void load() {
        page = quotes.list(new QuoteFilter(null, null, state, search, false), after);
    }

    public List<QuoteRow> getRows() {
        return page.items();
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(say.of("quotes.all"), here().with("state", null).url(), state == null));
        STATES.forEach(each -> choices.add(
                new Choice(say.status(each), here().with("state", each).url(), each == state)));
        return choices;
    }

    private ListAddress here() {
        return LIST.with("q", search).with("state", state);
    }

    public boolean isNarrowed() {
        return state != null || search != null && !search.isBlank();
    }

    public String getFirst() {
        return after == null ? null : here().url();
    }

    public String getNext() {
        return page.next() == null ? null : here().with("after", page.next()).url();
    }

    /** All of it for a spreadsheet. @param format csv or xlsx */
    public String export(String format) {
        return ListAddress.of(QuoteExport.PATH)
                .with("q", search)
                .with("state", state)
                .with("format", format)
                .url();
    }

    public QuoteState getState() {
        return state;
    }

    public void setState(QuoteState state) {
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
