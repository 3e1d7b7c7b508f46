package ch.guichet.billing.document;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The sets of characters for which font subsets are kept ready, from small to large; each contains the one before. */
enum Repertoire {
    /** The four languages: nearly every document. */
    SWISS(
            " ~",
            "\u00a0\u00ff",
            "\u0152\u0153",
            "\u2013\u2014",
            "\u2018\u201a",
            "\u201c\u201e",
            "\u2022\u2022",
            "\u2026\u2026",
            "\u20ac\u20ac",
            "\u2192\u2192",
            "\u2212\u2212",
            "\u2264\u2265"),
    /** Names from the whole of Europe: what a QR-bill may carry. */
    LATIN(
            " ~",
            "\u00a0\u017f",
            "\u0218\u021b",
            "\u2010\u2027",
            "\u2030\u203a",
            "\u20ac\u20ac",
            "\u2190\u2193",
            "\u2212\u2212",
            "\u2264\u2265"),
    /** All that the font can draw, such as a Greek or Cyrillic title. */
    ALL(" \ufffd");

    private final BitSet characters = new BitSet();

    Repertoire(String... ranges) {
        for (String range : ranges) characters.set(range.charAt(0), range.charAt(1) + 1);
    }

    boolean contains(char c) {
        return characters.get(c);
    }

    /** The larger of the two. */
    Repertoire and(Repertoire other) {
        return compareTo(other) >= 0 ? this : other;
    }

    IntStream characters() {
        return characters.stream();
    }

    /** The smallest set that has this character. */
    static Repertoire of(char c) {
        for (Repertoire repertoire : values()) if (repertoire.contains(c)) return repertoire;
        return ALL;
    }
}
