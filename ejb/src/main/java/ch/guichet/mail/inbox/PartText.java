package ch.guichet.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The words of a text part, in whatever characters they were written, or nearly. */
final class PartText {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PartText() {}

    /** Plain text, also of an HTML part; of a gigantic text its beginning. */
    static String of(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            String words = decoded(in.readNBytes(LARGEST), charset(part.getContentType()));
            String text = part.isMimeType("text/html") ? HtmlText.of(words) : words;
            return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        }
    }

    /** What the part says, when that exists; else UTF-8 where it is some, else what Windows writes. */
    private static String decoded(byte[] bytes, Charset said) {
        if (said != null) return new String(bytes, said);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Charset charset(String contentType) {
        try {
            String name = new ContentType(contentType).getParameter("charset");
            if (name == null || name.toLowerCase(Locale.ROOT).matches("us-ascii|ascii|unknown.*|default.*"))
                return null;
            return Charset.forName(MimeUtility.javaCharset(name.strip()));
        } catch (ParseException | IllegalArgumentException unknown) {
            return null;
        }
    }
}
