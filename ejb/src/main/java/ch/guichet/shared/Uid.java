package ch.guichet.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Swiss number of an enterprise (UID), whose last digit checks the eight before it (modulo 11).
 *
 * @param value always written {@code CHE-123.456.788}
 */
public record Uid(String value) {
    private static final Pattern WRITTEN =
            Pattern.compile("CHE[- ]?(\\d{3})[. ]?(\\d{3})[. ]?(\\d{3})(?: ?(?:MWST|TVA|IVA))?");
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4};

    /** @throws Refusal {@code uid.malformed} or {@code uid.checkDigit} when it is not a number that can exist */
    public Uid {
        Matcher parts = WRITTEN.matcher(value == null ? "" : value.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) throw Refusal.invalid("uid.malformed", String.valueOf(value));
        String digits = parts.group(1) + parts.group(2) + parts.group(3);
        if (!checks(digits)) throw Refusal.invalid("uid.checkDigit", value);
        value = "CHE-" + parts.group(1) + "." + parts.group(2) + "." + parts.group(3);
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(8) - '0';
    }
}
