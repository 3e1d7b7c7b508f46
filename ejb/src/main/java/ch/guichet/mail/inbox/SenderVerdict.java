package ch.guichet.mail.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the domain of a mail's sender proved that it sent it, as our own mail server found (RFC 8601). Only the
 * topmost result is read, and only when it names a server that is trusted: whatever stands further down may have come
 * with the mail.
 *
 * @param by the server that says so, or null when none that is trusted does
 * @param spf and the others: {@code pass}, {@code fail}, {@code none} …
 * @param verified whether something that passed speaks for the very domain of the sender
 */
public record SenderVerdict(String by, String spf, String dkim, String dmarc, boolean verified) {
    /** Nobody who is trusted says anything. */
    public static final SenderVerdict NONE = new SenderVerdict(null, "none", "none", "none", false);

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT = Pattern.compile("^(spf|dkim|dmarc)\\s*=\\s*([a-z]+)(.*)$", Pattern.DOTALL);
    private static final Pattern PROPERTY =
            Pattern.compile("(smtp\\.mailfrom|header\\.d|header\\.i|header\\.from)\\s*=\\s*\"?([^\\s;\"]+)");

    /**
     * @param headers all {@code Authentication-Results} from the top, or null
     * @param trusted authserv-ids in small letters
     * @param from the sender's address, empty when it is not clear
     */
    static SenderVerdict of(String[] headers, List<String> trusted, String from) {
        if (headers == null || headers.length == 0) return NONE;
        String[] parts = withoutComments(headers[0]).toLowerCase(Locale.ROOT).split(";");
        String by = parts[0].strip().split("\\s+")[0];
        if (!trusted.contains(by)) return NONE;
        Map<String, String> results = new HashMap<>();
        boolean speaks = false;
        for (int i = 1; i < parts.length; i++) {
            Matcher found = RESULT.matcher(parts[i].strip());
            if (!found.matches()) continue;
            boolean pass = found.group(2).equals("pass");
            results.merge(found.group(1), found.group(2), (old, fresh) -> pass ? fresh : old);
            speaks |= pass && !from.isEmpty() && speaksFor(found.group(1), found.group(3), EmailSyntax.domain(from));
        }
        boolean refused = "fail".equals(results.get("dmarc"));
        return new SenderVerdict(
                by, said(results, "spf"), said(results, "dkim"), said(results, "dmarc"), speaks && !refused);
    }

    private static String said(Map<String, String> results, String method) {
        String result = results.getOrDefault(method, "none");
        return result.length() <= 12 ? result : result.substring(0, 12);
    }

    /** A signature or a server of another domain proves nothing about this one. */
    private static boolean speaksFor(String method, String properties, String domain) {
        String wanted =
                switch (method) {
                    case "spf" -> "smtp.mailfrom";
                    case "dkim" -> "header.d";
                    default -> "header.from";
                };
        Matcher found = PROPERTY.matcher(properties);
        boolean named = false;
        while (found.find()) {
            boolean asked = found.group(1).equals(wanted)
                    || method.equals("dkim") && found.group(1).equals("header.i");
            if (!asked) continue;
            named = true;
            if (related(EmailSyntax.domain(found.group(2)), domain)) return true;
        }
        // DMARC is about nothing else than the domain of the sender
        return method.equals("dmarc") && !named;
    }

    private static boolean related(String proved, String domain) {
        return proved.contains(".")
                && (proved.equals(domain) || domain.endsWith("." + proved) || proved.endsWith("." + domain));
    }

    private static String withoutComments(String header) {
        String before = header.replaceAll("[\\r\\n]+", " ");
        for (String after = COMMENT.matcher(before).replaceAll(" ");
                ;
                after = COMMENT.matcher(before).replaceAll(" ")) {
            if (after.equals(before)) return after;
            before = after;
        }
    }
}
