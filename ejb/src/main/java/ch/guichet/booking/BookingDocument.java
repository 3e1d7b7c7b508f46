package ch.guichet.booking;

import ch.guichet.credit.HoldPlan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words a booking is accepted by: what, when, what it costs, what cancelling costs, and the terms in full. */
final class BookingDocument {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(BusinessClock.ZURICH);

    private BookingDocument() {}

    /** @param values for the places of the text, as they are to be read */
    static String of(String language, Map<String, String> values) {
        return PLACE.matcher(template(Languages.require(language)))
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    /** Wall time in Zurich. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String credit(HoldPlan plan) {
        String minutes = plan.minutesHeld().value() + " min";
        String money = "CHF " + Figures.of(plan.moneyHeld());
        if (plan.parts().isEmpty()) return "–";
        if (plan.moneyHeld().isZero()) return minutes;
        return plan.minutesHeld().isZero() ? money : minutes + ", " + money;
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) throw new IllegalStateException("the booking has no place for " + name);
        return value;
    }

    private static String template(String language) {
        try (InputStream in = BookingDocument.class.getResourceAsStream("booking_" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
