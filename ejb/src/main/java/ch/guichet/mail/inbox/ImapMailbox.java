package ch.guichet.mail.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mailbox while it is read. Nothing is fetched whole: sizes first, then one mail after the other in pieces. */
public final class ImapMailbox implements AutoCloseable {
    private static final String PATIENCE_MILLIS = "20000";

    private final Store store;
    private final Folder folder;
    private final Folder done;

    private ImapMailbox(Store store, Folder folder, Folder done) {
        this.store = store;
        this.folder = folder;
        this.done = done;
    }

    /** @throws MessagingException when the server is away, refuses, or has no such folder */
    public static ImapMailbox open(MailboxSettings settings) throws MessagingException {
        String protocol = settings.ssl() ? "imaps" : "imap";
        Store store = Session.getInstance(properties(protocol, settings)).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        try {
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder, doneFolder(store, settings.doneFolder()));
        } catch (MessagingException noFolder) {
            store.close();
            throw noFolder;
        }
    }

    private static Properties properties(String protocol, MailboxSettings settings) {
        String prefix = "mail." + protocol + ".";
        Properties said = new Properties();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            said.setProperty(prefix + wait, PATIENCE_MILLIS);
        said.setProperty(prefix + "peek", "true");
        said.setProperty(prefix + "partialfetch", "true");
        said.setProperty(prefix + "fetchsize", "65536");
        said.setProperty(prefix + "starttls.enable", String.valueOf(settings.tls()));
        said.setProperty(prefix + "starttls.required", String.valueOf(settings.tls()));
        said.setProperty(prefix + "ssl.checkserveridentity", String.valueOf(settings.trust() == null));
        if (settings.trust() != null) said.setProperty(prefix + "ssl.trust", settings.trust());
        return said;
    }

    private static Folder doneFolder(Store store, String name) throws MessagingException {
        if (name == null) return null;
        Folder done = store.getFolder(name);
        if (!done.exists()) done.create(Folder.HOLDS_MESSAGES);
        return done;
    }

    /** Changes when the server has numbered its mails anew. */
    public long validity() throws MessagingException {
        return uids().getUIDValidity();
    }

    /** Whether the server is still there. */
    public boolean isOpen() {
        return folder.isOpen() && store.isConnected();
    }

    /** The number of the last mail, 0 when there is none. */
    public long last() throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? 0 : uids().getUID(folder.getMessage(count));
    }

    /** What came after this number, the oldest first. */
    public List<WaitingMail> after(long uid, int count) throws MessagingException {
        Message[] all = uids().getMessagesByUID(uid + 1, UIDFolder.LASTUID);
        // the server answers with its last mail also when that is an older one
        List<Message> some = new ArrayList<>();
        for (Message each : all) if (uids().getUID(each) > uid && some.size() < count) some.add(each);
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        sizes.add(FetchProfile.Item.FLAGS);
        folder.fetch(some.toArray(Message[]::new), sizes);
        List<WaitingMail> waiting = new ArrayList<>();
        for (Message each : some) waiting.add(new WaitingMail(uids().getUID(each), each));
        return waiting;
    }

    /** Empty when somebody has taken it out by hand. */
    public Optional<WaitingMail> at(long uid) throws MessagingException {
        return Optional.ofNullable(uids().getMessageByUID(uid)).map(message -> new WaitingMail(uid, message));
    }

    /** Puts mails aside that were dealt with; those that are gone already are left out. */
    public void putAside(List<Long> numbers) throws MessagingException {
        Message[] there = Arrays.stream(uids().getMessagesByUID(
                                numbers.stream().mapToLong(Long::longValue).toArray()))
                .filter(message -> message != null)
                .toArray(Message[]::new);
        if (there.length == 0) return;
        folder.setFlags(there, new Flags(Flags.Flag.SEEN), true);
        if (done == null) return;
        folder.copyMessages(there, done);
        folder.setFlags(there, new Flags(Flags.Flag.DELETED), true);
    }

    private UIDFolder uids() {
        return (UIDFolder) folder;
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(done != null);
        }
    }
}
