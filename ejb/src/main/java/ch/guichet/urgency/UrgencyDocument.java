package ch.guichet.urgency;

import ch.guichet.shared.Figures;
import ch.guichet.shared.Sha256;
import ch.guichet.text.FilledText;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of an offer of an urgent intervention. Nothing in them depends on the machine, its locale or its time, so that
 * their SHA-256 can be computed again by anybody.
 */
final class UrgencyDocument {
    private UrgencyDocument() {}

    static UrgencyPaper of(UrgencySheet sheet, String language) {
        String text = FilledText.of(UrgencyDocument.class, "urgency-offer", language, values(sheet));
        return new UrgencyPaper(language, text, Sha256.ofText(text));
    }

    private static Map<String, String> values(UrgencySheet sheet) {
        UrgencyCost cost = sheet.cost();
        Map<String, String> values = new HashMap<>();
        values.put("publisher", sheet.publisher());
        values.put("customer", sheet.subject().customerName());
        values.put("customerNumber", String.valueOf(sheet.subject().customerNumber()));
        values.put("number", String.valueOf(sheet.number()));
        values.put("case", String.valueOf(sheet.subject().caseNumber()));
        values.put("subject", sheet.subject().title());
        values.put("at", Figures.of(sheet.window().from()));
        values.put("until", Figures.of(sheet.window().until()));
        values.put("surcharge", Figures.of(cost.surcharge()));
        values.put("hourly", Figures.of(cost.hourlyNet()));
        values.put("unit", String.valueOf(cost.unit().value()));
        values.put("minimum", String.valueOf(cost.minimum().value()));
        values.put("first", String.valueOf(cost.first().value()));
        values.put("least", Figures.of(cost.least()));
        values.put("rate", Figures.percent(cost.vatBasisPoints()));
        values.put("vat", Figures.of(cost.vat()));
        values.put("gross", Figures.of(cost.gross()));
        return values;
    }
}
