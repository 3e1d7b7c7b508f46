package ch.guichet.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what becomes of documents that are paid in full, or not any more. */
@ApplicationScoped
class PaidDocuments {
    @Inject
    private PackActivation packs;

    /**
     * Compares the standings before and after a change, in its transaction.
     *
     * @param days the bank's day of the payment that settled a document
     * @param today for those without
     */
    void changed(Map<Long, Standing> before, Map<Long, Standing> now, Map<Long, LocalDate> days, LocalDate today) {
        Map<LocalDate, List<Long>> paid = new TreeMap<>();
        List<Long> unpaid = new ArrayList<>();
        now.forEach((document, standing) -> {
            boolean was = before.get(document).settled();
            if (!was && standing.settled())
                paid.computeIfAbsent(days.getOrDefault(document, today), day -> new ArrayList<>())
                        .add(document);
            if (was && !standing.settled()) unpaid.add(document);
        });
        paid.forEach((day, documents) -> packs.paid(documents, day));
        packs.unpaid(unpaid);
    }
}
