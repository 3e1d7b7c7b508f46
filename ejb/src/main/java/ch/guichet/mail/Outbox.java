package ch.guichet.mail;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Where every letter leaves the house. It is put down in the caller's transaction, so it goes out exactly when what it
 * tells has happened; the sending comes after, and its failures are nobody's but the post's.
 */
@Stateless
@PermitAll
public class Outbox {
    private static final SecureRandom RANDOM = new SecureRandom();

    private OutboxStore store;
    private MailServer server;
    private Catalog catalog;
    private BusinessClock clock;
    private Ids ids;

    public Outbox() {}

    @Inject
    Outbox(OutboxStore store, MailServer server, Catalog catalog, BusinessClock clock, Ids ids) {
        this.store = store;
        this.server = server;
        this.catalog = catalog;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts a letter down. The same key again changes nothing and says nothing. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void post(Letter letter) {
        if (store.known(letter.key())) return;
        long id = ids.take(1);
        LetterState state = server.isSet() ? LetterState.WAITING : LetterState.KEPT;
        Rendered words = Typesetter.set(letter, HouseName.of(catalog, clock), server.replyTo() != null);
        String link = server.keepsLinks() ? letter.link() : null;
        store.add(id, letter, words, link, messageId(id), state, clock.now());
    }

    /** Not to be guessed, so that whoever answers it has seen it. */
    private String messageId(long id) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String from = server.from();
        return "<" + id + "." + HexFormat.of().formatHex(random) + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }
}
