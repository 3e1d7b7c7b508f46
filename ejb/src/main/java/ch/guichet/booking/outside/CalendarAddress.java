package ch.guichet.booking.outside;

import ch.guichet.shared.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a calendar lies: a web address, also one that says webcal. */
final class CalendarAddress {
    private static final int LONGEST = 1000;

    private CalendarAddress() {}

    /** @throws Refusal booking.calendarAddress */
    static URI require(String typed) {
        String text = typed == null ? "" : typed.strip().replaceFirst("^(?i)webcals?:", "https:");
        URI address = text.length() > LONGEST ? null : parse(text);
        if (address == null) throw Refusal.invalid("booking.calendarAddress");
        return address;
    }

    /** Null for what is no address of the web. */
    static URI parse(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
