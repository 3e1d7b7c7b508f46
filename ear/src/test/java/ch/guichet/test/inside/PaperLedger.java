package ch.guichet.test.inside;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Support Credit as one would keep it on paper: lots in memory, a line for each movement. Written from the rules and not
 * from the product, so that the two can be compared.
 */
final class PaperLedger {
    /** @param taken so much of a lot by a document, until it is given back */
    record Use(long document, long lot, long taken) {}

    static final class Lot {
        final long customer;
        final boolean time;
        final long bought;
        final long price;
        long remaining;
        long lapsed;
        boolean paid;
        boolean cancelled;
        boolean over;

        Lot(long customer, boolean time, long bought, long price) {
            this.customer = customer;
            this.time = time;
            this.bought = bought;
            this.price = price;
            this.remaining = bought;
        }

        /** What is still owed on it, in Rappen. */
        long worth() {
            if (!time) return remaining;
            return BigDecimal.valueOf(price)
                    .multiply(BigDecimal.valueOf(remaining))
                    .divide(BigDecimal.valueOf(bought), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        boolean changeable() {
            return paid && !cancelled && !over;
        }
    }

    final Map<Long, Lot> lots = new TreeMap<>();
    final List<Use> uses = new ArrayList<>();
    private List<String> lines = new ArrayList<>();

    /** What was written since this was asked last. */
    List<String> written() {
        List<String> fresh = lines;
        lines = new ArrayList<>();
        return fresh;
    }

    void sold(long id, Lot lot) {
        lots.put(id, lot);
        line(id, "SALE", lot.bought, lot.worth());
    }

    void paid(long id) {
        lots.get(id).paid = true;
        line(id, "ACTIVATION", 0, 0);
    }

    void cancelled(long id) {
        lots.get(id).cancelled = true;
        move(id, "VOID", -lots.get(id).remaining);
    }

    /** Takes from what remains; from what has lapsed only with a reversal before and a lapse after. */
    void used(long document, long id, long quantity) {
        Lot lot = lots.get(id);
        boolean late = quantity > lot.remaining;
        if (late) revive(id);
        move(id, "USE", -quantity);
        if (late && lot.remaining > 0) lapse(id);
        uses.add(new Use(document, id, quantity));
    }

    private void revive(long id) {
        long back = lots.get(id).lapsed;
        lots.get(id).lapsed = 0;
        move(id, "LAPSE_REVERSAL", back);
    }

    private void lapse(long id) {
        Lot lot = lots.get(id);
        long gone = lot.remaining;
        move(id, "LAPSE", -gone);
        lot.lapsed += gone;
    }

    void givenBack(Use use) {
        uses.remove(use);
        move(use.lot(), "VOID", use.taken());
    }

    void adjusted(long id, long quantity) {
        move(id, "ADJUSTMENT", quantity);
    }

    void transferred(long id, long quantity, long made, long customer) {
        long before = lots.get(id).worth();
        move(id, "TRANSFER", -quantity);
        long worth = before - lots.get(id).worth();
        Lot lot = new Lot(customer, lots.get(id).time, quantity, worth);
        lot.paid = true;
        lots.put(made, lot);
        line(made, "TRANSFER", quantity, worth);
    }

    /** The night: what is over lapses. */
    void night() {
        lots.forEach((id, lot) -> {
            if (lot.over && lot.paid && lot.remaining > 0) lapse(id);
        });
    }

    private void move(long id, String kind, long quantity) {
        Lot lot = lots.get(id);
        long before = lot.worth();
        lot.remaining += quantity;
        line(id, kind, quantity, lot.worth() - before);
    }

    private void line(long id, String kind, long quantity, long value) {
        lines.add(id + " " + kind + " " + quantity + " " + value);
    }
}
