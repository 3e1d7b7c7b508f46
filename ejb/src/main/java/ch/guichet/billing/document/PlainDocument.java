package ch.guichet.billing.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document of facts and words, without lines or sums.
 *
 * @param issuer who stands for it
 * @param date of what it states
 * @param facts as label and value; at most a dozen, they stand on the first page
 * @param sections what follows, each under its heading
 */
public record PlainDocument(
        String title,
        String issuer,
        LocalDate date,
        DocumentLanguage language,
        List<Fact> facts,
        List<Section> sections) {
    /** One fact; a long value takes several lines. */
    public record Fact(String label, String value) {}

    /** Words under a heading; line breaks are kept. */
    public record Section(String heading, String text) {}
}
