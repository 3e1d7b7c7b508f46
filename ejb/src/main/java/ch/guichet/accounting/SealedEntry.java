package ch.guichet.accounting;

import ch.guichet.shared.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as it was sealed and as it is found.
 *
 * @param hash kept with the entry when it was sealed; null before
 * @param words everything in it that must never change
 */
record SealedEntry(long id, String hash, String words) {
    String expectedHash() {
        return Sha256.ofText(words);
    }

    /** What a link's hash covers of its entries. */
    static String contentHash(List<SealedEntry> entries) {
        StringBuilder all = new StringBuilder();
        entries.forEach(entry ->
                all.append(entry.id()).append('|').append(entry.expectedHash()).append('\n'));
        return Sha256.ofText(all.toString());
    }

    /** A link's own hash: its number, its content and the hash before it. */
    static String linkHash(long link, String content, String previous) {
        return Sha256.ofText(link + "|" + content + "|" + previous);
    }

    /** Puts the rows of entries and their lines together, one row a line, in the order of the entries. */
    static List<SealedEntry> of(List<Row> rows) {
        List<SealedEntry> entries = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (words.isEmpty()) words.append(row.head());
            words.append('\n').append(row.line());
            boolean last = i == rows.size() - 1 || rows.get(i + 1).id() != row.id();
            if (!last) continue;
            entries.add(new SealedEntry(row.id(), row.hash(), words.toString()));
            words.setLength(0);
        }
        return entries;
    }

    /** A line with its entry's head. */
    record Row(long id, String hash, String head, String line) {}
}
