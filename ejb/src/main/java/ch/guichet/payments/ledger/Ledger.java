package ch.guichet.payments.ledger;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents while they are paid and unpaid: locked first, written once, told to whom it concerns. */
@ApplicationScoped
class Ledger {
    @Inject
    private Standings standings;

    @Inject
    private Allocations allocations;

    @Inject
    private PaidDocuments paid;

    @Inject
    private DecisionBook book;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal not found for a document that is none or asks for nothing */
    Work begin(List<Long> documents) {
        return new Work(standings.lock(documents), book.customers(documents));
    }

    void decide(long decision, Shift shift, String text) {
        book.post(decision, clock.today(), shift, text);
    }

    long newDecision() {
        return book.newDecision();
    }

    final class Work {
        private final Map<Long, Standing> before;
        private final Map<Long, Standing> now;
        private final Map<Long, Long> customers;
        private final List<Shift> held = new ArrayList<>();

        Work(Map<Long, Standing> before, Map<Long, Long> customers) {
            this.before = before;
            this.now = new HashMap<>(before);
            this.customers = customers;
        }

        /** @return whose document it is */
        long pay(long documentId, Money amount) {
            Standing then = now.get(documentId);
            Long customer = customers.get(documentId);
            if (then == null || customer == null) throw Refusal.notFound();
            now.put(documentId, then.plus(amount));
            return customer;
        }

        /** @throws Refusal not found for a document that is none or asks for nothing */
        void mustHave(long documentId) {
            if (!now.containsKey(documentId) || !customers.containsKey(documentId)) throw Refusal.notFound();
        }

        /** The costs of reminders are given up. */
        void waive(long documentId) {
            now.put(documentId, now.get(documentId).waived());
        }

        void hold(long customerId, Money amount) {
            allocations.hold(customerId, amount);
            held.add(Shift.onBalance(amount));
        }

        /** PaidHow much too much is on a document as it stands now. */
        Money surplus(long documentId) {
            return now.containsKey(documentId) ? now.get(documentId).surplus() : Money.ZERO;
        }

        Shift finish() {
            return finish(clock.today());
        }

        /** @param day the bank's day of the money */
        Shift finish(LocalDate day) {
            standings.write(now);
            paid.changed(before, now, Map.of(), day);
            Shift shift = held.stream().reduce(Shift.NONE, Shift::plus);
            for (Map.Entry<Long, Standing> one : now.entrySet())
                shift = shift.plus(one.getValue().since(before.get(one.getKey())));
            return shift;
        }
    }
}
