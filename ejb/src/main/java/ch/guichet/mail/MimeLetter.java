package ch.guichet.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as a mail: plain text and HTML as alternatives, enclosures beside them, its own Message-ID. */
final class MimeLetter extends MimeMessage {
    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeLetter of(DueLetter letter, Session session, String from, String replyTo, String house, Instant now)
            throws MessagingException {
        MimeLetter mail = new MimeLetter(session, letter.messageId());
        mail.setFrom(sender(from, house));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", letter.language());
        if (letter.threadToken() != null) {
            mail.setHeader("X-Guichet-Thread", letter.threadToken());
            if (replyTo != null) mail.setReplyTo(new Address[] {sender(replyTo, house)});
        }
        mail.setContent(body(letter));
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart body(DueLetter letter) throws MessagingException {
        MimeMultipart both = new MimeMultipart("alternative", words(letter, false), words(letter, true));
        if (letter.enclosures().isEmpty()) return both;
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(both);
        MimeMultipart all = new MimeMultipart("mixed", first);
        for (Enclosure enclosure : letter.enclosures()) all.addBodyPart(part(enclosure));
        return all;
    }

    private static MimeBodyPart words(DueLetter letter, boolean laidOut) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(
                laidOut ? letter.htmlToSend() : letter.textToSend(),
                StandardCharsets.UTF_8.name(),
                laidOut ? "html" : "plain");
        return part;
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
        part.setFileName(enclosure.fileName());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private static InternetAddress sender(String from, String house) throws MessagingException {
        try {
            return new InternetAddress(from, house, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java runtime has UTF-8", e);
        }
    }

    /** The same at every attempt, so that a mail that went out twice is one to the reader's mail program. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
