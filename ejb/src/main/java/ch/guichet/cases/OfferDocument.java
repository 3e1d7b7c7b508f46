package ch.guichet.cases;

import ch.guichet.shared.Figures;
import ch.guichet.shared.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an offer for paid work, one calm text per language. Nothing in it depends on the machine, its locale or
 * its time, so that its SHA-256 can be computed again by anybody.
 */
final class OfferDocument {
    static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private OfferDocument() {}

    static String of(OfferSheet sheet) {
        Map<String, String> values = values(sheet);
        return PLACE.matcher(template(Languages.require(sheet.language())))
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place)));
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
        values.put("estimate", String.valueOf(terms.accounted().value()));
        values.put("net", Figures.of(terms.net()));
        values.put("rate", Figures.percent(terms.vatBasisPoints()));
        values.put("vat", Figures.of(terms.vat()));
        values.put("gross", Figures.of(terms.gross()));
        return values;
    }

    private static String value(Map<String, String> values, MatchResult place) {
        String value = values.get(place.group(1));
        if (value == null) throw new IllegalStateException("the offer has no place for " + place.group());
        return value;
    }

    private static String template(String language) {
        try (InputStream in = OfferDocument.class.getResourceAsStream("paid-work-offer_" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
