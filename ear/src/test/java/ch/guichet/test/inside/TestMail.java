package ch.guichet.test.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A mail as a customer's program writes it, with what our own mail server puts above it. */
final class TestMail {
    private final List<String> headers = new ArrayList<>();
    private String from;
    private String subject = "Question";
    private String verdict;
    private String id = "<" + UUID.randomUUID() + "@client.example>";
    private String body = "Content-Type: text/plain; charset=utf-8\n\nBonjour, une question.";

    static TestMail from(String address) {
        TestMail mail = new TestMail();
        mail.from = "Anne Keller <" + address + ">";
        mail.verdict = ImapServer.TRUSTED + "; dkim=pass header.d=" + address.substring(address.indexOf('@') + 1)
                + "; spf=pass smtp.mailfrom=" + address;
        return mail;
    }

    TestMail subject(String words) {
        subject = words;
        return this;
    }

    TestMail text(String words) {
        body = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + words;
        return this;
    }

    /** Headers of the content, an empty line, the content. */
    TestMail body(String raw) {
        body = raw;
        return this;
    }

    TestMail verdict(String said) {
        verdict = said;
        return this;
    }

    TestMail id(String messageId) {
        id = messageId;
        return this;
    }

    TestMail header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder mail = new StringBuilder();
        if (verdict != null)
            mail.append("Authentication-Results: ").append(verdict).append('\n');
        mail.append("Received: from client.example by ")
                .append(ImapServer.TRUSTED)
                .append("; now\n");
        headers.forEach(header -> mail.append(header).append('\n'));
        mail.append("From: ").append(from).append("\nTo: ").append(ImapServer.ADDRESS);
        mail.append("\nSubject: ").append(subject).append("\nDate: Tue, 24 Nov 2026 10:00:00 +0100\n");
        if (id != null) mail.append("Message-ID: ").append(id).append('\n');
        return mail.append("MIME-Version: 1.0\n").append(body).append('\n').toString();
    }
}
