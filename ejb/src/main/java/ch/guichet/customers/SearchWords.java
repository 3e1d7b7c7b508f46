package ch.guichet.customers;

import java.util.Locale;

/**
 * What somebody typed into the one search box, in the forms it is compared in. In patterns {@code !} takes the meaning
 * from a following % or _.
 */
record SearchWords(String typed) {
    private static final int FEWEST_PHONE_DIGITS = 5;
    /** Longer than any number or pattern could match. */
    private static final String NOTHING = "";

    SearchWords {
        typed = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean none() {
        return typed.isEmpty();
    }

    String anywhere() {
        return "%" + escaped(typed) + "%";
    }

    String atStart() {
        return escaped(typed) + "%";
    }

    /** A customer number, or one that nobody has. */
    int number() {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** The digits of a phone number, whole or in part; matches nothing when they are too few to be one. */
    String phone() {
        if (!typed.matches("[+0-9 ()./'-]+")) return NOTHING;
        String digits = PhoneNumber.digits(typed);
        return digits.length() < FEWEST_PHONE_DIGITS ? NOTHING : "%" + digits + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
