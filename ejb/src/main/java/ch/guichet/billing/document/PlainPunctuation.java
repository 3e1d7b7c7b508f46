package ch.guichet.billing.document;

/**
 * Names as a QR-bill can carry them. Word processors turn apostrophes, quotes and dashes into typographic ones, which
 * the banks' character set lacks; the plain ones mean the same. Letters are never touched: whether they can be read is
 * for the standard to say.
 */
final class PlainPunctuation {
    private PlainPunctuation() {}

    /** Null stays null. */
    static String of(String text) {
        if (text == null) return null;
        return text.replaceAll("[\u2018\u2019\u201a\u02bc\u2032]", "'")
                .replaceAll("[\u201c\u201d\u201e\u2033]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2000-\u200a\u202f]", " ")
                .replace("\u2026", "...");
    }
}
