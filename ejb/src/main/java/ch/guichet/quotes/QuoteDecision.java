package ch.guichet.quotes;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.Subject;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** One decision about a version, whoever brings it (rules 6, 13 and 14). All verbs expect the quote's row to be locked. */
@ApplicationScoped
class QuoteDecision {
    private static final String RIGHT = "ACCEPT_COST";

    @Inject
    private QuoteStore store;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private QuoteAftermath aftermath;

    @Inject
    private BusinessClock clock;

    /**
     * Takes the customer's yes.
     *
     * @param shownSha256 fingerprint of the document the reader had before him
     * @return id of the proof
     * @throws Refusal quote.mayNotAccept or quote.aboveLimit without the right or beyond its limit,
     *     acceptance.documentChanged, acceptance.already, quote.lapsed, quote.superseded and others
     */
    long accept(Quote quote, int version, MandateCard who, String shownSha256, Channel how, String origin) {
        QuoteLife life = store.lockedLife(quote.id());
        QuoteVersion wanted = life.version(version);
        wanted.requireOpen(clock.today());
        requireWithinLimit(who, wanted.gross());
        Subject subject = wanted.asSubject(quote.title());
        subject.requireShown(shownSha256);
        Evidence evidence = register.record(subject, who, RIGHT, how, origin);
        List<QuoteLine> before = life.inForce().map(v -> v.content().lines()).orElse(List.of());
        life.accept(version, evidence, clock.today());
        quote.changed();
        store.write();
        aftermath.accepted(quote, wanted, who, before);
        return evidence.id();
    }

    void decline(Quote quote, int version, MandateCard who, String reason) {
        QuoteVersion wanted = store.lockedLife(quote.id()).version(version);
        wanted.decline(reason, clock.now());
        quote.changed();
        aftermath.declined(quote, wanted, who, reason);
    }

    /** What the page showed is what is asked about: nobody accepts or asks about what was never sent to him. */
    QuoteVersion sent(Quote quote, int version) {
        QuoteVersion found = store.life(quote.id()).version(version);
        if (found.state().isBeingWritten() || found.document() == null) throw Refusal.notFound();
        return found;
    }

    static void requireWithinLimit(MandateCard who, Money amount) {
        if (who.acceptLimit() == null) throw Refusal.forbidden("quote.mayNotAccept", amount);
        if (!who.mayAccept(amount)) throw Refusal.forbidden("quote.aboveLimit", who.acceptLimit(), amount);
    }
}
