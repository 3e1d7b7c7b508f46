package ch.guichet.reminders;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who is not reminded for a while, and why. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class ReminderStops {
    private static final int LONGEST_REASON = 300;

    private StopStore store;
    private CustomerDirectory customers;
    private CurrentUser user;
    private BusinessClock clock;

    public ReminderStops() {}

    @Inject
    ReminderStops(StopStore store, CustomerDirectory customers, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.customers = customers;
        this.user = user;
        this.clock = clock;
    }

    /** The stops, the newest first. */
    public Page<ReminderStop> all(String after) {
        return store.page(after);
    }

    /**
     * Stops reminders of one document, by its number.
     *
     * @param until last day, or null until it is lifted
     * @return the stop's id
     * @throws Refusal reminders.noDocument, reminders.reason, reminders.stopInPast
     */
    public long stopDocument(String number, StopKind kind, String reason, LocalDate until) {
        StopStore.Document document = store.document(number == null ? "" : number.strip())
                .orElseThrow(() -> Refusal.invalid("reminders.noDocument", String.valueOf(number)));
        return stop(document.customerId(), document.id(), kind, reason, until);
    }

    /** Stops all reminders of a customer. @return the stop's id @throws Refusal as above */
    public long stopCustomer(long customerId, StopKind kind, String reason, LocalDate until) {
        return stop(customers.card(customerId).id(), null, kind, reason, until);
    }

    /** Lets reminders go on from the next run. @throws Refusal not found when it does not stand any more */
    public void lift(long stopId) {
        if (!store.lift(stopId, user.get().displayName(), clock.now())) throw Refusal.notFound();
    }

    private long stop(long customer, Long document, StopKind kind, String reason, LocalDate until) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) throw Refusal.invalid("reminders.reason", LONGEST_REASON);
        if (until != null && until.isBefore(clock.today())) throw Refusal.invalid("reminders.stopInPast", until);
        return store.add(customer, document, kind, said, until, user.get().displayName(), clock.now());
    }
}
