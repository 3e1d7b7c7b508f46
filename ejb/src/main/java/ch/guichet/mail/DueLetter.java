package ch.guichet.mail;

import java.util.List;

/**
 * A letter in a sender's hands.
 *
 * @param attempt which one this is, from 1; it also says that the letter is still in these hands
 */
record DueLetter(
        long id,
        String recipient,
        String language,
        String subject,
        String text,
        String html,
        String link,
        String threadToken,
        String messageId,
        int attempt,
        List<Enclosure> enclosures) {

    String textToSend() {
        return link == null ? text : text.replace(Typesetter.LINK_MARK, link);
    }

    String htmlToSend() {
        return link == null ? html : html.replace(Typesetter.LINK_MARK, Layout.escape(link));
    }
}
