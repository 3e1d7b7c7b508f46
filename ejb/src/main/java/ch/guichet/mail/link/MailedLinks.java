package ch.guichet.mail.link;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Single-use links (rule 7). Looking one up changes nothing, so whatever opens a mail before its reader does is
 * harmless; using one is one statement, so of two at once one comes too late.
 */
@ApplicationScoped
public class MailedLinks {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkStore store;
    private BusinessClock clock;
    private Ids ids;

    protected MailedLinks() {}

    @Inject
    MailedLinks(LinkStore store, BusinessClock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes a link.
     *
     * @return its secret, 256 bits in letters that a URL takes; it is kept nowhere
     */
    public String make(LinkPurpose purpose, long subjectId, int subjectVersion, long holderId, Duration validFor) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.now();
        MailedLink link =
                new MailedLink(ids.take(1), purpose, subjectId, subjectVersion, holderId, now.plus(validFor), null);
        store.add(link, Sha256.ofText(token), now);
        return token;
    }

    /**
     * The link with this secret, as long as it can be used.
     *
     * @throws Refusal not found, {@code link.used}, {@code link.expired}
     */
    public MailedLink open(LinkPurpose purpose, String token) {
        MailedLink link =
                store.find(purpose, Sha256.ofText(token == null ? "" : token)).orElseThrow(Refusal::notFound);
        if (link.usedAt() != null) throw Refusal.conflict("link.used", link.usedAt());
        if (!clock.now().isBefore(link.expiresAt())) throw Refusal.conflict("link.expired", link.expiresAt());
        return link;
    }

    /**
     * Uses the link up, in the transaction of what it is used for.
     *
     * @throws Refusal those of {@link #open}
     */
    public MailedLink use(LinkPurpose purpose, String token) {
        MailedLink link = open(purpose, token);
        Instant now = clock.now();
        if (!store.use(link.id(), now)) throw Refusal.conflict("link.used", now);
        return link;
    }

    /** Makes all links to this subject useless, because something else has decided. */
    public void cancel(LinkPurpose purpose, long subjectId) {
        store.cancel(purpose, subjectId, clock.now());
    }
}
