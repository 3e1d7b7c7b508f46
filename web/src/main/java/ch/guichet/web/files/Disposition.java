package ch.guichet.web.files;

import ch.guichet.files.FileCard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a stranger's file is handed to a browser: to be kept, never to be shown or run. */
public final class Disposition {
    public static final String HEADER = "Content-Disposition";
    public static final String POLICY_HEADER = "Content-Security-Policy";
    public static final String POLICY = "sandbox; default-src 'none'";

    private Disposition() {}

    /** The name twice, in plain letters for old programs and whole for the others (RFC 6266). */
    public static String of(FileCard file) {
        String plain = file.name().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String whole = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
