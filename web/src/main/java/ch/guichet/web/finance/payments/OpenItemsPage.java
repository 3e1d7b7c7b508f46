package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.web.format.Csv;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** What all customers owe. */
@Named
@RequestScoped
public class OpenItemsPage {
    private final BankMovements movements;
    private final BusinessClock clock;
    private final Speech say;
    private String search;
    private boolean late;
    private String after;
    private Page<OpenItem> page;

    protected OpenItemsPage() {
        this(null, null, null);
    }

    @Inject
    public OpenItemsPage(BankMovements movements, BusinessClock clock, Speech say) {
        this.movements = movements;
        this.clock = clock;
        this.say = say;
    }

    public Page<OpenItem> getPage() {
        if (page == null) page = movements.open(search, late, after);
        return page;
    }

    public long daysLate(OpenItem item) {
        return item.daysLate(clock.today());
    }

    public void export() throws IOException {
        Faces.sendFile("guichet-open-items.csv", true, this::write);
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Csv.MARK);
        writer.write(Csv.row((Object[]) say.of("payments.open.columns").split("\\|")));
        for (Page<OpenItem> some = movements.open(search, late, null);
                some != null;
                some = some.next() == null ? null : movements.open(search, late, some.next())) {
            for (OpenItem item : some.items())
                writer.write(Csv.row(
                        item.number(),
                        item.customerNumber(),
                        item.customerName(),
                        item.issueDate(),
                        item.dueDate(),
                        item.due(),
                        item.open(),
                        daysLate(item)));
        }
        writer.flush();
    }

    public List<Choice> getChoices() {
        return List.of(
                new Choice(
                        say.of("payments.open.all"),
                        address().with("late", null).url(),
                        !late),
                new Choice(
                        say.of("payments.open.late"),
                        address().with("late", true).url(),
                        late));
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : address().with("after", getPage().next()).url();
    }

    public String getStart() {
        return after == null ? null : address().url();
    }

    public String getExportAddress() {
        return new ListAddress("/finance/payments/open-export.xhtml", address().filters()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/payments/open.xhtml").with("q", search).with("late", late);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
