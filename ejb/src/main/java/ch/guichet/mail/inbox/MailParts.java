package ch.guichet.mail.inbox;

import ch.guichet.files.FileLimits;
import ch.guichet.files.NewFile;
import ch.guichet.shared.Refusal;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the parts of a mail: words of the best form each choice offers, and files within the limits of the house. A
 * mail inside a mail is a file, and no archive is opened.
 */
public final class MailParts {
    private static final int DEEPEST = 20;
    private static final int MOST = 300;

    private final List<String> words = new ArrayList<>();
    private final List<NewFile> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private long together;
    private int seen;

    private MailParts() {}

    /** @throws MessagingException or IOException for a mail whose form is broken */
    public static MailContent of(Part mail) throws MessagingException, IOException {
        MailParts walk = new MailParts();
        walk.visit(mail, 0);
        return MailContent.of(String.join("\n\n", walk.words), walk.files, walk.leftOut);
    }

    private void visit(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST) throw new MessagingException("more parts than anybody would write");
        if (part.isMimeType("multipart/*")) visit((Multipart) part.getContent(), part, depth);
        else if (isWords(part)) say(PartText.of(part));
        else keep(part);
    }

    private void visit(Multipart parts, Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/alternative")) {
            visit(best(parts), depth + 1);
            return;
        }
        for (int i = 0; i < parts.getCount(); i++) visit(parts.getBodyPart(i), depth + 1);
    }

    /** Plain text if it has any, else the last form, which its writer thinks best. */
    private static BodyPart best(Multipart choices) throws MessagingException, IOException {
        if (choices.getCount() == 0) throw new MessagingException("a choice between nothing");
        for (int i = 0; i < choices.getCount(); i++) {
            BodyPart each = choices.getBodyPart(i);
            if (each.isMimeType("text/plain") && !PartText.of(each).isBlank()) return each;
        }
        return choices.getBodyPart(choices.getCount() - 1);
    }

    private static boolean isWords(Part part) throws MessagingException {
        return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
                && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                && name(part) == null;
    }

    private void say(String text) {
        if (!text.isBlank()) words.add(text.strip());
    }

    private void keep(Part part) throws MessagingException, IOException {
        String name = name(part) == null ? nameless(part) : name(part);
        try {
            byte[] bytes = bytes(part);
            NewFile file = new NewFile(name, bytes);
            FileLimits.require(List.of(file));
            if (files.size() == FileLimits.MOST) throw Refusal.invalid("files.tooMany", FileLimits.MOST);
            if (together + bytes.length > FileLimits.TOGETHER)
                throw Refusal.invalid("files.tooMuch", FileLimits.TOGETHER / 1024 / 1024);
            together += bytes.length;
            files.add(file);
        } catch (Refusal refused) {
            leftOut.add(MailHead.oneLine(name) + " " + refused.code());
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(FileLimits.LARGEST + 1);
        }
    }

    private static String nameless(Part part) throws MessagingException {
        if (part.isMimeType("message/rfc822")) return "mail.eml";
        if (part.isMimeType("text/calendar")) return "invitation.ics";
        if (part.isMimeType("image/png")) return "image.png";
        if (part.isMimeType("image/jpeg")) return "image.jpg";
        if (part.isMimeType("image/gif")) return "image.gif";
        return "file";
    }

    private static String name(Part part) {
        try {
            String said = part.getFileName();
            return said == null || said.isBlank() ? null : MailHead.decoded(said);
        } catch (MessagingException unreadable) {
            return "file";
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException unreadable) {
            return null;
        }
    }
}
