package ch.guichet.urgency;

import java.nio.charset.StandardCharsets;

/** The words of an offer in one language; a yes is to exactly these. */
record UrgencyPaper(String language, String text, String sha256) {
    static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
