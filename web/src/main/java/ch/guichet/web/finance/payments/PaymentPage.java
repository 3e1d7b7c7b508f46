package ch.guichet.web.finance.payments;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.ledger.Part;
import ch.guichet.payments.ledger.PaymentDesk;
import ch.guichet.payments.ledger.PaymentView;
import ch.guichet.payments.ledger.Suggestion;
import ch.guichet.shared.Money;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** One movement and its decision: a key accepts, the next one comes by itself. */
@Named
@ViewScoped
public class PaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BankMovements movements;
    private final PaymentDesk desk;
    private final CustomerDirectory directory;
    private final Speech say;
    private String id;
    private String done;
    private String note;
    private String search;
    private boolean restToCustomer;
    private String customer;
    private transient PaymentView view;
    private transient List<SplitRow> rows;

    protected PaymentPage() {
        this(null, null, null, null);
    }

    @Inject
    public PaymentPage(BankMovements movements, PaymentDesk desk, CustomerDirectory directory, Speech say) {
        this.movements = movements;
        this.desk = desk;
        this.directory = directory;
        this.say = say;
    }

    public void load() {
        getView();
        if (note == null) note = say.of("payments.note.later");
    }

    /** Takes a suggestion as it stands; what is left goes on the customer's balance. */
    public void accept(int index) {
        Suggestion wanted = getView().suggestions().get(index);
        boolean rest = wanted.rest().isPositive();
        desk.assign(movement(), wanted.parts(), rest ? wanted.customerId() : null);
        next("payments.told.assigned");
    }

    /** Assigns by hand: the amounts beside the open items, and the rest on the customer's balance when wanted. */
    public void split() {
        List<SplitRow> wanted = getRows().stream()
                .filter(row -> row.getAmount() != null && row.getAmount().isPositive())
                .toList();
        List<Part> parts = wanted.stream()
                .map(row -> new Part(row.getItem().documentId(), row.getAmount()))
                .toList();
        Long restTo = restToCustomer && !getRows().isEmpty() ? restTo(wanted) : null;
        desk.assign(movement(), parts, restTo);
        next("payments.told.assigned");
    }

    private Long restTo(List<SplitRow> wanted) {
        SplitRow first = wanted.isEmpty() ? getRows().get(0) : wanted.get(0);
        return first.getItem().customerId();
    }

    /** All of it on the balance of a customer who owes nothing. */
    public void keepFor() {
        desk.assign(movement(), List.of(), RowId.of(customer));
        next("payments.told.assigned");
    }

    public void refund() {
        desk.refund(movement(), RowId.of(customer));
        next("payments.told.refunded");
    }

    public void reverse() {
        desk.reverse(movement(), getView().original().id());
        next("payments.told.reversed");
    }

    public void putAside() {
        desk.putAside(movement(), note);
        next("payments.told.aside");
    }

    public void close() {
        desk.close(movement(), note);
        next("payments.told.closed");
    }

    public void undo() {
        desk.undo(movement(), note);
        NextPage.tell(say.of("payments.told.undone"));
        Faces.redirect("/finance/payments/payment.xhtml?id=%s", id);
    }

    /** Looks for open items by number or name, or for customers. */
    public void find() {
        rows = null;
    }

    private void next(String sentence) {
        NextPage.tell(say.of(sentence));
        Long next = movements.next(movement());
        if (next == null) Faces.redirect("/finance/payments/payments.xhtml");
        else Faces.redirect("/finance/payments/payment.xhtml?id=%s&done=%s", next.toString(), id);
    }

    private long movement() {
        return RowId.of(id);
    }

    public PaymentView getView() {
        if (view == null) view = movements.show(movement());
        return view;
    }

    public Long getNext() {
        Long next = movements.next(movement());
        return next == null || next == movement() ? null : next;
    }

    /** Open items to choose from: those looked for, else those of the customer who is suggested. */
    public List<SplitRow> getRows() {
        if (rows == null) {
            boolean looked = search != null && !search.isBlank();
            Suggestion best = getView().best();
            List<OpenItem> items = looked
                    ? movements.open(search, false, null).items()
                    : best == null ? List.of() : movements.openOf(best.customerId());
            rows = items.stream().map(this::row).toList();
        }
        return rows;
    }

    private SplitRow row(OpenItem item) {
        Suggestion best = getView().best();
        Money suggested = best == null
                ? null
                : best.parts().stream()
                        .filter(part -> part.documentId() == item.documentId())
                        .map(Part::amount)
                        .findFirst()
                        .orElse(null);
        return new SplitRow(item, suggested);
    }

    /** Customers of the name looked for, for money that no document asks for. */
    public List<CustomerRow> getCustomers() {
        return search == null || search.isBlank()
                ? List.of()
                : directory.find(search, null).items();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isRestToCustomer() {
        return restToCustomer;
    }

    public void setRestToCustomer(boolean restToCustomer) {
        this.restToCustomer = restToCustomer;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
