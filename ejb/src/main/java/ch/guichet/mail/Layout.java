package ch.guichet.mail;

/** The one quiet layout of all letters. Styles stand in the elements, because mail programs know no other way. */
final class Layout {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <meta name="color-scheme" content="light dark"></head>
            <body style="margin:0;padding:24px 12px;font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;\
            font-size:16px;line-height:1.5">
            <div style="max-width:600px;margin:0 auto">
            <p style="margin:0 0 20px;padding-bottom:12px;border-bottom:1px solid #8884;font-weight:600">%s</p>
            %s
            <p style="margin:28px 0 0;padding-top:12px;border-top:1px solid #8884;font-size:13px;opacity:.75">%s</p>
            </div></body></html>
            """;

    private Layout() {}

    /** @param house and the others: markup, so already escaped */
    static String page(String language, String house, String body, String foot) {
        return PAGE.formatted(language, house, body, foot);
    }

    static String paragraph(String words) {
        return "<p style=\"margin:0 0 16px\">" + words.replace("\n", "<br>") + "</p>";
    }

    static String quote(String words) {
        return "<blockquote style=\"margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid #0f766e" + "\">"
                + words.replace("\n", "<br>") + "</blockquote>";
    }

    static String button(String words, String address) {
        return "<p style=\"margin:24px 0\"><a href=\"" + address + "\" style=\"display:inline-block;padding:11px 20px;"
                + "border-radius:6px;background:#0f766e;color:#ffffff;text-decoration:none;font-weight:600\">" + words
                + "</a></p>";
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
