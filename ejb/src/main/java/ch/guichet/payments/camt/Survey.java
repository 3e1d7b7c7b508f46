package ch.guichet.payments.camt;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A first reading of a whole file: whether it is one, whose it is, and whether the details of each entry add up to it.
 *
 * @param accounts whose movements it has, as the statements name them
 * @param creditors the accounts that its entries name as the payee's (a QR-IBAN beside the account's own IBAN)
 * @param unbalanced entries whose details do not make their sum
 */
public record Survey(
        String message,
        String version,
        String messageId,
        Set<String> accounts,
        Set<String> creditors,
        String owner,
        int entries,
        int movements,
        Set<Integer> unbalanced,
        List<String> warnings) {
    private static final int MOST_CREDITORS = 50;

    /** @throws ch.guichet.shared.Refusal when it is no bank file, or a damaged one */
    public static Survey of(InputStream in) {
        try (CamtReader reader = new CamtReader(in)) {
            Sums sums = new Sums();
            Set<String> creditors = new TreeSet<>();
            int movements = 0;
            for (Movement movement = reader.next(); movement != null; movement = reader.next()) {
                movements++;
                sums.add(movement);
                if (movement.payee() != null && creditors.size() < MOST_CREDITORS) creditors.add(movement.payee());
            }
            sums.close();
            Head head = reader.head();
            return new Survey(
                    head.message(),
                    head.version(),
                    head.messageId(),
                    Set.copyOf(head.accounts()),
                    creditors,
                    head.owner(),
                    reader.entries(),
                    movements,
                    sums.unbalanced,
                    reader.warnings().lines());
        }
    }

    /** The sum of the entry at hand: only details in its currency can make it. */
    private static final class Sums {
        private final Set<Integer> unbalanced = new TreeSet<>();
        private int entry;
        private boolean detailed;
        private BigDecimal expected;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(Movement movement) {
            if (movement.entryNo() != entry) close();
            entry = movement.entryNo();
            detailed = movement.detailNo() > 0;
            expected = movement.entryAmount();
            if (movement.amount() == null) sum = null;
            if (sum != null) sum = sum.add(movement.amount());
        }

        void close() {
            boolean adds = sum != null && expected != null && Objects.equals(sum.compareTo(expected), 0);
            if (entry > 0 && detailed && !adds) unbalanced.add(entry);
            sum = BigDecimal.ZERO;
        }
    }
}
