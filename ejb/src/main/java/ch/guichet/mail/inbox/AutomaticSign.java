package ch.guichet.mail.inbox;

import jakarta.mail.internet.InternetHeaders;
import java.util.Locale;

/** By what a mail gives itself away as written by a machine: it opens no case and gets no answer (rule 2). */
public enum AutomaticSign {
    /** {@code Auto-Submitted} other than no. */
    AUTO_SUBMITTED,
    /** {@code Precedence: bulk}, junk, list or auto_reply. */
    PRECEDENCE,
    /** It asks that no machine answers it, as machines do. */
    SUPPRESSES_RESPONSE,
    /** {@code X-Autoreply} and its like. */
    AUTO_REPLY,
    /** A null return path, or the mail system itself: a report about another mail. */
    BOUNCE,
    /** A mailing list. */
    LIST,
    /** It comes from our own address, or is one of our own letters. */
    OWN;

    /** @return null for a mail that a person may have written */
    static AutomaticSign of(InternetHeaders headers, String from, String own) {
        if (from.equalsIgnoreCase(own) || has(headers, "X-Guichet-Thread")) return OWN;
        if (isReport(headers, from)) return BOUNCE;
        String submitted = text(headers, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")) return AUTO_SUBMITTED;
        if (text(headers, "Precedence").matches("(bulk|junk|list|auto_reply)\\b.*")) return PRECEDENCE;
        if (has(headers, "X-Autoreply") || has(headers, "X-Autorespond") || has(headers, "X-Auto-Reply-From"))
            return AUTO_REPLY;
        if (has(headers, "List-Id") || has(headers, "List-Unsubscribe")) return LIST;
        return text(headers, "X-Auto-Response-Suppress").matches(".*\\b(all|oof|autoreply)\\b.*")
                ? SUPPRESSES_RESPONSE
                : null;
    }

    private static boolean isReport(InternetHeaders headers, String from) {
        return text(headers, "Return-Path").equals("<>")
                || from.startsWith("mailer-daemon@")
                || from.startsWith("postmaster@")
                || text(headers, "Content-Type").startsWith("multipart/report");
    }

    private static boolean has(InternetHeaders headers, String name) {
        return headers.getHeader(name) != null;
    }

    private static String text(InternetHeaders headers, String name) {
        String[] lines = headers.getHeader(name);
        return lines == null ? "" : lines[0].strip().toLowerCase(Locale.ROOT);
    }
}
