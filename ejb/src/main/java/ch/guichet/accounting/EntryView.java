package ch.guichet.accounting;

import java.time.Instant;
import java.util.List;

/**
 * An entry with all it says.
 *
 * @param link the link of the chain that seals it, or null in its first minute
 * @param hash its fingerprint as sealed, or null
 */
public record EntryView(
        EntryRow row, Instant postedAt, boolean closed, Long link, String hash, List<EntryView.Line> lines) {
    /** One side; {@code taxKind} and what follows are null where it means nothing for the tax return. */
    public record Line(
            String account,
            ch.guichet.shared.Money debit,
            ch.guichet.shared.Money credit,
            Tax.Kind taxKind,
            Integer taxBasisPoints,
            ch.guichet.shared.Money taxBase) {}
}
