package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.plan.PaymentPlans;
import ch.guichet.payments.plan.PlanPart;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** An open document becomes instalments: divided first, put right by hand, then agreed. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PaymentPlans plans;
    private final BankMovements movements;
    private final BusinessClock clock;
    private final Speech say;
    private String customer;
    private String document;
    private int count = 3;
    private LocalDate first;
    private String note;
    private ArrayList<PlanRow> parts;
    private transient OpenItem item;

    protected PlanPage() {
        this(null, null, null, null);
    }

    @Inject
    public PlanPage(PaymentPlans plans, BankMovements movements, BusinessClock clock, Speech say) {
        this.plans = plans;
        this.movements = movements;
        this.clock = clock;
        this.say = say;
    }

    public void load() {
        getItem();
        first = clock.today().plusMonths(1).withDayOfMonth(1);
        note = say.of("payments.plan.noteDefault");
    }

    public void divide() {
        parts = new ArrayList<>(plans.propose(RowId.of(document), count, first).stream()
                .map(PlanRow::new)
                .toList());
    }

    public void agree() {
        List<PlanPart> wanted = parts.stream().map(PlanRow::part).toList();
        plans.agree(RowId.of(document), wanted, note);
        NextPage.tell(say.of("payments.plan.kept"));
        Faces.redirect("/finance/payments/account.xhtml?customer=%s", customer);
    }

    public OpenItem getItem() {
        if (item == null)
            item = movements.openOf(RowId.of(customer)).stream()
                    .filter(one -> one.documentId() == RowId.of(document))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        return item;
    }

    public List<PlanRow> getParts() {
        return parts;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
