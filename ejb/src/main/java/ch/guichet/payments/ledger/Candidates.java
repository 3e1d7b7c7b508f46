package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for open items that a payment names: by reference, by a number in its text, by who pays. */
@ApplicationScoped
class Candidates {
    /** As numbers are printed, and as people write them: 2026-000123, 2026 000123, 2026000123. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Z])([A-Z]{0,2})(20\\d{2})[-\\s./]?(\\d{6})(?!\\d)");

    private static final int MOST = 60;
    private static final int SHORTEST_NAME = 4;

    @Inject
    private OpenItems items;

    @Inject
    private Database database;

    List<Candidate> of(String reference, String text, String payerName, String payerIban) {
        Map<Long, Candidate> found = new LinkedHashMap<>();
        if (reference != null) add(found, items.byReference(reference), Evidence.REFERENCE);
        add(found, items.byNumbers(numbers(text)), Evidence.NUMBER);
        Set<Long> byAccount = byAccount(payerIban);
        Set<Long> byName = byName(payerName);
        Set<Long> payers = new HashSet<>(byAccount);
        payers.addAll(byName);
        List<OpenItem> theirs = items.ofCustomers(payers, MOST);
        add(found, only(theirs, byAccount), Evidence.PAYER_ACCOUNT);
        add(found, only(theirs, byName), Evidence.PAYER_NAME);
        return List.copyOf(found.values());
    }

    static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text == null ? "" : text.toUpperCase());
        while (matcher.find()) numbers.add(matcher.group(1) + matcher.group(2) + "-" + matcher.group(3));
        return numbers;
    }

    private Set<Long> byAccount(String iban) {
        if (iban == null) return Set.of();
        return new HashSet<>(database.list(
                "SELECT DISTINCT a.customer_id FROM bank_transaction t JOIN payment_allocation a"
                        + " ON a.transaction_id = t.id WHERE t.payer_iban = ? AND a.undone_at IS NULL LIMIT 5",
                row -> row.getLong(1),
                iban));
    }

    private Set<Long> byName(String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.length() < SHORTEST_NAME) return Set.of();
        return new HashSet<>(database.list(
                "SELECT id FROM customer WHERE LOWER(name) = ? ORDER BY id LIMIT 5",
                row -> row.getLong(1),
                plain.toLowerCase()));
    }

    private static List<OpenItem> only(List<OpenItem> all, Collection<Long> customers) {
        return all.stream().filter(i -> customers.contains(i.customerId())).toList();
    }

    private static void add(Map<Long, Candidate> found, List<OpenItem> some, Evidence evidence) {
        for (OpenItem item : some) {
            found.computeIfAbsent(item.documentId(), id -> new Candidate(item, EnumSet.noneOf(Evidence.class)))
                    .evidence()
                    .add(evidence);
        }
    }
}
