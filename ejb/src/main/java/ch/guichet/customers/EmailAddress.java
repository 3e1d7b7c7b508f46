package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may be an e-mail address; whether it is one only a mail can tell. */
final class EmailAddress {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@.]{2,}");

    private EmailAddress() {}

    /** In lower case. @throws Refusal {@code customers.email} */
    static String require(String address) {
        String typed = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > 254 || !SHAPE.matcher(typed).matches()) throw Refusal.invalid("customers.email", typed);
        return typed;
    }

    /** Null for an address that was left out. */
    static String optional(String address) {
        return address == null || address.isBlank() ? null : require(address);
    }
}
