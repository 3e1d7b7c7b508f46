package ch.guichet.mail.inbox;

import ch.guichet.shared.Sha256;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of a mail say, made harmless: one line each, bounded, without control characters.
 *
 * @param messageId with its angle brackets, or null
 * @param name of the sender as he calls himself, or null
 * @param address of the sender in small letters; empty when there is none, or several
 * @param references Message-IDs this mail answers, the direct one first
 * @param recipients all addresses in To, Cc and Delivered-To
 * @param sign by which the mail gives itself away as written by a machine, or null
 * @param language it says it is written in, as two small letters, or null
 */
public record MailHead(
        String messageId,
        String name,
        String address,
        String subject,
        String date,
        List<String> references,
        List<String> recipients,
        SenderVerdict verdict,
        AutomaticSign sign,
        String language) {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,400}>");
    private static final int MOST_REFERENCES = 40;
    private static final int LONGEST_LINE = 300;

    /** Of a mail that its server could not give out. */
    public static final MailHead UNKNOWN =
            new MailHead(null, null, "", "", "", List.of(), List.of(), SenderVerdict.NONE, null, null);

    static MailHead of(InternetHeaders headers, MailboxSettings settings) {
        InternetAddress from = sender(headers);
        String address = from == null || from.getAddress() == null
                ? ""
                : oneLine(from.getAddress()).toLowerCase(Locale.ROOT);
        List<String> ids = ids(headers, "Message-ID");
        return new MailHead(
                ids.isEmpty() ? null : ids.get(0),
                from == null || from.getPersonal() == null ? null : oneLine(from.getPersonal()),
                address,
                decoded(first(headers, "Subject")),
                oneLine(first(headers, "Date")),
                references(headers),
                recipients(headers),
                SenderVerdict.of(headers.getHeader("Authentication-Results"), settings.trustedHosts(), address),
                AutomaticSign.of(headers, address, settings.address()),
                language(first(headers, "Content-Language")));
    }

    /**
     * What makes the mail the same as another.
     *
     * @param raw the mail itself, asked when it has no Message-ID
     */
    public String key(RawMail raw) {
        String own = messageId == null ? "none\n" + date + "\n" + subject + "\n" + BodyFingerprint.of(raw) : messageId;
        return Sha256.ofText(address + "\n" + own);
    }

    private static InternetAddress sender(InternetHeaders headers) {
        String[] from = headers.getHeader("From");
        if (from == null || from.length != 1) return null;
        try {
            InternetAddress[] all = InternetAddress.parseHeader(from[0], false);
            return all.length == 1 && EmailSyntax.plausible(all[0].getAddress()) ? all[0] : null;
        } catch (AddressException unreadable) {
            return null;
        }
    }

    private static List<String> references(InternetHeaders headers) {
        List<String> all = new ArrayList<>(ids(headers, "In-Reply-To"));
        List<String> older = ids(headers, "References");
        for (int i = older.size() - 1; i >= 0; i--) if (!all.contains(older.get(i))) all.add(older.get(i));
        return all.size() <= MOST_REFERENCES ? all : List.copyOf(all.subList(0, MOST_REFERENCES));
    }

    private static List<String> recipients(InternetHeaders headers) {
        List<String> all = new ArrayList<>();
        for (String name : List.of("To", "Cc", "Delivered-To", "X-Original-To")) {
            String[] lines = headers.getHeader(name);
            if (lines == null) continue;
            for (String line : lines) addresses(line, all);
        }
        return all;
    }

    private static void addresses(String line, List<String> into) {
        try {
            Arrays.stream(InternetAddress.parseHeader(line, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null)
                    .map(address -> oneLine(address).toLowerCase(Locale.ROOT))
                    .limit(100)
                    .forEach(into::add);
        } catch (AddressException unreadable) {
            // a recipient that cannot be read says nothing about the thread
        }
    }

    private static List<String> ids(InternetHeaders headers, String name) {
        Matcher found = ID.matcher(String.valueOf(headers.getHeader(name, " ")));
        List<String> ids = new ArrayList<>();
        while (found.find()) if (!ids.contains(found.group())) ids.add(found.group());
        return ids;
    }

    private static String language(String said) {
        return said.matches("(?i)[a-z]{2}([-_].*)?") ? said.substring(0, 2).toLowerCase(Locale.ROOT) : null;
    }

    private static String first(InternetHeaders headers, String name) {
        String[] all = headers.getHeader(name);
        return all == null ? "" : all[0];
    }

    static String decoded(String line) {
        try {
            return oneLine(MimeUtility.decodeText(MimeUtility.unfold(line)));
        } catch (UnsupportedEncodingException unknown) {
            return oneLine(line);
        }
    }

    static String oneLine(String text) {
        String line =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }
}
