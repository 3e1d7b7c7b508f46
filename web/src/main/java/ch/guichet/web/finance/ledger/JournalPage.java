package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.EntryFilter;
import ch.guichet.accounting.EntryRow;
import ch.guichet.accounting.Ledger;
import ch.guichet.shared.Page;
import ch.guichet.web.format.Xlsx;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import org.omnifaces.util.Faces;

/** The journal, searched by account, days and words. */
@Named
@RequestScoped
public class JournalPage {
    private final Ledger ledger;
    private final BookPeriod period;
    private final Speech say;
    private String account;
    private String search;
    private String after;
    private Page<EntryRow> page;

    protected JournalPage() {
        this(null, null, null);
    }

    @Inject
    public JournalPage(Ledger ledger, BookPeriod period, Speech say) {
        this.say = say;
        this.ledger = ledger;
        this.period = period;
    }

    public void load() {
        if (isNarrowed()) period.days();
        page = ledger.entries(new EntryFilter(account, period.getFrom(), period.getTo(), search), after);
    }

    /** What is found, as a spreadsheet, written while it is read. */
    public void send() throws IOException {
        Faces.sendFile("journal.xlsx", true, this::write);
    }

    private void write(OutputStream out) throws IOException {
        try (Xlsx sheet = new Xlsx(out, say.of("books.journal.title"))) {
            sheet.row((Object[]) say.of("books.journal.columns").split("\\|"));
            EntryFilter filter = new EntryFilter(account, period.getFrom(), period.getTo(), search);
            Page<EntryRow> rows = ledger.entries(filter, null);
            while (rows != null) {
                for (EntryRow row : rows.items())
                    sheet.row(
                            row.date(),
                            row.id(),
                            row.text(),
                            row.sourceKind() + " " + row.sourceId(),
                            row.accounts(),
                            row.total().amount());
                rows = rows.next() == null ? null : ledger.entries(filter, rows.next());
            }
        }
    }

    /** The address of the spreadsheet of what is found. */
    public String getSheet() {
        return new ListAddress("/finance/ledger/journal-xlsx.xhtml", address().filters()).url();
    }

    public Page<EntryRow> getPage() {
        return page;
    }

    public boolean isNarrowed() {
        return account != null || search != null || period.getFrom() != null || period.getTo() != null;
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/ledger/journal.xhtml")
                .with("account", account)
                .with("from", period.getFrom())
                .with("to", period.getTo())
                .with("q", search);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
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
