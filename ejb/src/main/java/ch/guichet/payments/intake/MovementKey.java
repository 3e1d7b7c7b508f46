package ch.guichet.payments.intake;

import ch.guichet.payments.camt.Movement;
import ch.guichet.shared.Sha256;
import java.math.BigDecimal;

/**
 * What tells movements apart: account, day, amount and direction, and all references together, because no single one of
 * them is sure to be its own. The version of the message and the order in the file do not count, so that a file that was
 * made again has the same movements.
 *
 * @param key of the movement
 * @param entryKey of its entry, which both kinds of message have
 */
record MovementKey(String key, String entryKey) {
    static MovementKey of(Movement m) {
        String entry = String.join(
                "\n",
                text(m.account()),
                text(m.bookedOn()),
                text(plain(m.entryAmount())),
                text(m.credit()),
                text(m.servicerRef()));
        String own = String.join(
                "\n",
                entry,
                text(plain(m.amount())),
                text(m.currency()),
                String.valueOf(m.reversal()),
                String.valueOf(m.booked()),
                text(m.reference()),
                m.refs(),
                text(m.payerName()),
                text(m.remittance()));
        return new MovementKey(Sha256.ofText(own), Sha256.ofText(entry));
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
