package ch.guichet.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers in the one form they are compared in: {@code +41225550123}, however they were typed. */
final class PhoneNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "CH";
    private static final int LONGEST = 20;

    private PhoneNumber() {}

    /** @return null when nothing of it can be compared */
    static String key(String typed) {
        if (typed == null) return null;
        try {
            var number = NUMBERS.parse(typed, HOME);
            if (NUMBERS.isPossibleNumber(number)) return NUMBERS.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException notWhole) {
            // an inside line, such as 213
        }
        String digits = typed.replaceAll("\\D", "");
        if (digits.isEmpty()) return null;
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST);
    }

    /** The digits by which a number is found that was typed whole or in part: without a country's or a city's zeros. */
    static String digits(String typed) {
        String key = key(typed);
        if (key == null) return "";
        if (key.startsWith("+")) return key.substring(1);
        return typed.replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)", "").replaceFirst("^0", "");
    }
}
