package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs what a payment may be for. Nothing is ever proposed by its amount alone (rule 26). */
final class Suggesting {
    private static final int MOST = 3;
    private static final int NEARLY_SURE = 99;
    private static final int MOST_ITEMS = 12;

    private Suggesting() {}

    /** The best first; at most one for each customer. */
    static List<Suggestion> of(Money amount, List<Candidate> candidates) {
        Map<Long, List<Candidate>> byCustomer = new LinkedHashMap<>();
        candidates.forEach(c -> byCustomer
                .computeIfAbsent(c.item().customerId(), id -> new ArrayList<>())
                .add(c));
        return byCustomer.values().stream()
                .map(all -> ofCustomer(amount, all))
                .sorted(Comparator.comparingInt(Suggestion::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static Suggestion ofCustomer(Money amount, List<Candidate> all) {
        List<Candidate> sorted = all.stream()
                .sorted(Comparator.comparing((Candidate c) -> c.item().dueDate())
                        .thenComparing(c -> c.item().documentId()))
                .toList();
        List<Candidate> named = sorted.stream().filter(Candidate::named).toList();
        if (!named.isEmpty()) return made(amount, named, named);
        Optional<List<Candidate>> exact = exactly(amount, sorted);
        return made(amount, exact.orElse(sorted), sorted);
    }

    /** One item of this amount, or two or three that make it. */
    private static Optional<List<Candidate>> exactly(Money amount, List<Candidate> all) {
        List<Candidate> some = all.subList(0, Math.min(MOST_ITEMS, all.size()));
        for (int size = 1; size <= MOST; size++) {
            Optional<List<Candidate>> found = subset(amount, some, 0, size);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<List<Candidate>> subset(Money left, List<Candidate> all, int from, int size) {
        if (size == 0) return left.isZero() ? Optional.of(List.of()) : Optional.empty();
        for (int i = from; i < all.size(); i++) {
            Candidate one = all.get(i);
            Optional<List<Candidate>> rest = subset(left.minus(one.item().open()), all, i + 1, size - 1);
            if (rest.isEmpty()) continue;
            List<Candidate> found = new ArrayList<>(List.of(one));
            found.addAll(rest.get());
            return Optional.of(found);
        }
        return Optional.empty();
    }

    private static Suggestion made(Money amount, List<Candidate> chosen, List<Candidate> all) {
        Set<Evidence> why = EnumSet.noneOf(Evidence.class);
        chosen.forEach(c -> why.addAll(c.evidence()));
        Money sum = chosen.stream().map(c -> c.item().open()).reduce(Money.ZERO, Money::plus);
        if (sum.equals(amount)) why.add(chosen.size() == 1 ? Evidence.AMOUNT : Evidence.SUM);
        List<Part> parts =
                oldestFirst(amount, chosen.stream().map(Candidate::item).toList());
        Money used = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        Set<Long> paid = new HashSet<>(parts.stream().map(Part::documentId).toList());
        OpenItem first = all.get(0).item();
        return new Suggestion(
                first.customerId(),
                first.customerName(),
                chosen.stream()
                        .map(Candidate::item)
                        .filter(item -> paid.contains(item.documentId()))
                        .toList(),
                parts,
                amount.minus(used),
                Math.min(NEARLY_SURE, why.stream().mapToInt(Evidence::weight).sum()),
                List.copyOf(why));
    }

    /** The oldest due is paid first, as far as the money goes. */
    static List<Part> oldestFirst(Money amount, List<OpenItem> items) {
        List<Part> parts = new ArrayList<>();
        Money left = amount;
        for (OpenItem item : items) {
            Money take = left.min(item.open());
            if (take.isPositive()) parts.add(new Part(item.documentId(), take));
            left = left.minus(take);
        }
        return parts;
    }
}
