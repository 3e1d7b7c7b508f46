package ch.guichet.booking.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An answer of a web server, read within bounds.
 *
 * @param headers by their names in small letters
 */
record WebAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_000;

    /** @param largest body in bytes @throws CalendarTrouble LARGE, ANSWER */
    static WebAnswer read(InputStream in, int largest) throws IOException, CalendarTrouble {
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1") || !first[1].matches("\\d{3}")) throw unreadable();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() > MOST_HEADERS) throw unreadable();
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int status = Integer.parseInt(first[1]);
        return new WebAnswer(status, headers, status == 200 ? body(in, headers, largest) : new byte[0]);
    }

    boolean leadsOn() {
        return status >= 301 && status <= 308 && status != 304 && headers.containsKey("location");
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int largest)
            throws IOException, CalendarTrouble {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) return chunks(in, largest);
        String said = headers.getOrDefault("content-length", "");
        if (said.matches("\\d{8,}") || said.matches("\\d{1,7}") && Integer.parseInt(said) > largest) throw tooLarge();
        byte[] body = in.readNBytes(said.matches("\\d{1,7}") ? Integer.parseInt(said) : largest + 1);
        if (body.length > largest) throw tooLarge();
        return body;
    }

    private static byte[] chunks(InputStream in, int largest) throws IOException, CalendarTrouble {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) throw unreadable();
            int length = Integer.parseInt(size, 16);
            if (length == 0) return body.toByteArray();
            if (body.size() + length > largest) throw tooLarge();
            body.write(in.readNBytes(length));
            line(in);
        }
    }

    private static String line(InputStream in) throws IOException, CalendarTrouble {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > LONGEST_LINE) throw unreadable();
            if (b != '\r') line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static CalendarTrouble tooLarge() {
        return new CalendarTrouble(CalendarFault.LARGE);
    }

    private static CalendarTrouble unreadable() {
        return new CalendarTrouble(CalendarFault.ANSWER);
    }
}
