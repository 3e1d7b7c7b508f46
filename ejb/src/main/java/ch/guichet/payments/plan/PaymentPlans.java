package ch.guichet.payments.plan;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Payment by instalments, as finance agrees it with a customer. While a plan is kept nothing is reminded. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PaymentPlans {
    private static final int PAGE = 50;
    private static final int LONGEST_NOTE = 200;

    private PlanReader reader;
    private PlanBook book;
    private PlanWatch watch;
    private CurrentUser user;
    private BusinessClock clock;

    public PaymentPlans() {}

    @Inject
    PaymentPlans(PlanReader reader, PlanBook book, PlanWatch watch, CurrentUser user, BusinessClock clock) {
        this.reader = reader;
        this.book = book;
        this.watch = watch;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Equal parts of what is open of a document, a month apart; nothing is kept.
     *
     * @throws Refusal not found, {@code payments.nothingOpen}, {@code payments.planParts}
     */
    public List<PlanPart> propose(long documentId, int count, LocalDate first) {
        return Instalments.equal(book.debt(documentId).open(), count, first);
    }

    /**
     * Agrees parts that make what is open of a document.
     *
     * @return the plan's id
     * @throws Refusal not found, {@code payments.nothingOpen}, {@code payments.planParts}, {@code payments.planDates},
     *     {@code payments.planSum}, {@code payments.planThere}
     */
    public long agree(long documentId, List<PlanPart> parts, String note) {
        PlanBook.Debt debt = book.debt(documentId);
        Instalments.require(parts, debt.open(), clock.today());
        return book.add(documentId, debt, parts, required(note), user.get().displayName());
    }

    /** Ends a plan: reminders go on. @throws Refusal not found when it is not open */
    public void end(long planId, String reason) {
        if (!book.end(planId, PlanState.ENDED, required(reason), user.get().displayName())) throw Refusal.notFound();
    }

    /** The plans of a customer, the newest first. */
    public List<PaymentPlan> ofCustomer(long customerId) {
        return reader.ofCustomer(customerId);
    }

    /** @throws Refusal not found */
    public PaymentPlan show(long planId) {
        return reader.one(planId);
    }

    /** All plans, the newest first, as they stand at this moment. */
    public Page<PaymentPlan> all(String after) {
        watch.lookAtAll();
        return Page.of(reader.all(Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, PaymentPlan::id);
    }

    private static String required(String note) {
        String said = note == null ? "" : note.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE) throw Refusal.invalid("payments.reason", LONGEST_NOTE);
        return said;
    }
}
