package ch.guichet.cases;

import ch.guichet.shared.Figures;
import ch.guichet.text.FilledText;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of an offer for paid work, one calm text per language. Nothing in it depends on the machine, its locale or
 * its time, so that its SHA-256 can be computed again by anybody.
 */
final class OfferDocument {
    static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    private OfferDocument() {}

    static String of(OfferSheet sheet) {
        return FilledText.of(OfferDocument.class, "paid-work-offer", sheet.language(), values(sheet));
    }

    /** A line of its own, where a visit costs something. */
    private static String travel(OfferSheet sheet) {
        if (!sheet.terms().travel().isPositive()) return "";
        Map<String, String> price = Map.of("travel", Figures.of(sheet.terms().travel()));
        return "\n"
                + FilledText.of(OfferDocument.class, "paid-work-travel", sheet.language(), price)
                        .strip();
    }

    private static Map<String, String> values(OfferSheet sheet) {
        OfferTerms terms = sheet.terms();
        Map<String, String> values = new HashMap<>();
        values.put("publisher", sheet.publisher());
        values.put("customer", sheet.customer());
        values.put("customerNumber", String.valueOf(sheet.customerNumber()));
        values.put("case", String.valueOf(sheet.caseNumber()));
        values.put("subject", sheet.subject());
        values.put("version", String.valueOf(sheet.version()));
        values.put("day", Figures.of(sheet.day()));
        values.put("hourly", Figures.of(terms.price().net()));
        values.put("unit", String.valueOf(terms.price().unit().value()));
        values.put("minimum", String.valueOf(terms.price().minimum().value()));
        values.put("travel", travel(sheet));
        values.put("estimate", String.valueOf(terms.accounted().value()));
        values.put("net", Figures.of(terms.net()));
        values.put("rate", Figures.percent(terms.vatBasisPoints()));
        values.put("vat", Figures.of(terms.vat()));
        values.put("gross", Figures.of(terms.gross()));
        return values;
    }
}
