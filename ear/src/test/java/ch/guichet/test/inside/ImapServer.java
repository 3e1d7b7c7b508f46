package ch.guichet.test.inside;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** A real mailbox on this machine, which the product reads as long as it is open. */
final class ImapServer implements AutoCloseable {
    static final String ADDRESS = "support@guichet.example";
    static final String TRUSTED = "mx.guichet.example";
    static final String DONE = "Done";

    private static long lastValidity;

    private final GreenMail server;
    private final GreenMailUser user;
    private final Map<String, String> settings;

    ImapServer(String protocol) {
        GreenMail young = numberedAnew(protocol);
        server = young;
        user = young.getUserManager().getUserByEmail(ADDRESS);
        boolean ssl = protocol.equals("imaps");
        int port = ssl ? server.getImaps().getPort() : server.getImap().getPort();
        settings = Map.of(
                "guichet.imap.port",
                String.valueOf(port),
                "guichet.imap.ssl",
                String.valueOf(ssl),
                "guichet.imap.trust",
                "127.0.0.1",
                "guichet.imap.user",
                "support",
                "guichet.imap.password",
                "geheim",
                "guichet.imap.done.folder",
                DONE,
                "guichet.mail.auth.hosts",
                TRUSTED,
                "guichet.mail.reply.to",
                ADDRESS,
                "guichet.imap.host",
                "127.0.0.1");
        settings.forEach(System::setProperty);
    }

    /**
     * A mailbox numbers its mails from one on and says by its validity, a time in whole seconds, that they are others. Two
     * boxes of one second would be one box for whoever reads them.
     */
    private static synchronized GreenMail numberedAnew(String protocol) {
        while (true) {
            GreenMail young = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
            young.start();
            GreenMailUser owner = young.setUser(ADDRESS, "support", "geheim");
            long validity = validity(young, owner);
            if (validity != lastValidity) {
                lastValidity = validity;
                return young;
            }
            young.stop();
        }
    }

    private static long validity(GreenMail server, GreenMailUser owner) {
        try {
            return server.getManagers().getImapHostManager().getInbox(owner).getUidValidity();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a mail into the mailbox, exactly as it is written; line ends may be short. */
    void deliver(String mail) {
        deliver(bytes(mail));
    }

    void deliver(byte[] mail) {
        append(mail, new Flags());
    }

    /** A mail that somebody has read with a mail program; at no moment it lies there as unread. */
    void deliverRead(String mail) {
        append(bytes(mail), new Flags(Flags.Flag.SEEN));
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void append(byte[] mail, Flags flags) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            server.getManagers().getImapHostManager().getInbox(user).appendMessage(message, flags, new Date());
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails lie among the new. */
    int waiting() {
        return count("INBOX");
    }

    int done() {
        return count(DONE);
    }

    private int count(String name) {
        try {
            MailFolder folder = name.equals("INBOX")
                    ? server.getManagers().getImapHostManager().getInbox(user)
                    : server.getManagers().getImapHostManager().getFolder(user, name);
            return folder == null ? 0 : folder.getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        settings.keySet().forEach(System::clearProperty);
        server.stop();
    }
}
