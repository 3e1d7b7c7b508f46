package ch.guichet.quotes;

import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** From the draft to the customer. All verbs expect the quote's row to be locked. */
@ApplicationScoped
class QuoteSending {
    private static final int LONGEST_ANSWER = 2_000;

    @Inject
    private QuoteStore store;

    @Inject
    private QuotePrinter printer;

    @Inject
    private QuotePricing pricing;

    @Inject
    private QuoteTelling telling;

    @Inject
    private BusinessClock clock;

    QuoteState send(Quote quote, User by) {
        QuoteLife life = store.lockedLife(quote.id());
        QuoteVersion draft = life.latest();
        if (pricing.needsSecond(draft.gross())) {
            draft.askApproval(clock.now());
            quote.changed();
            store.write();
            telling.note(quote, draft, QuoteEventKind.APPROVAL_ASKED, by.displayName(), null);
        } else {
            out(quote, life, by);
        }
        return draft.state();
    }

    void approve(Quote quote, User second) {
        QuoteLife life = store.lockedLife(quote.id());
        life.latest().approve(second);
        telling.note(quote, life.latest(), QuoteEventKind.APPROVED, second.displayName(), null);
        out(quote, life, second);
    }

    void refuse(Quote quote, User second, String reason) {
        QuoteVersion waiting = store.lockedLife(quote.id()).latest();
        waiting.refuse(second, reason);
        quote.changed();
        telling.note(quote, waiting, QuoteEventKind.REFUSED, second.displayName(), reason.strip());
    }

    void withdraw(Quote quote, User by, String reason) {
        QuoteVersion latest = store.lockedLife(quote.id()).latest();
        boolean known = latest.state() == QuoteState.SENT;
        latest.withdraw(reason, clock.now());
        quote.changed();
        store.write();
        telling.withdrawn(quote, latest, by.displayName(), reason.strip(), known);
    }

    void answer(Quote quote, User by, String text) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) throw Refusal.invalid("quote.textMissing");
        if (said.length() > LONGEST_ANSWER) throw Refusal.invalid("quote.textTooLong", LONGEST_ANSWER);
        telling.answered(quote, store.life(quote.id()).latest(), by.displayName(), said);
    }

    private void out(Quote quote, QuoteLife life, User by) {
        Instant now = clock.now();
        life.send(printer.print(quote, life.latest(), BusinessClock.dayOf(now)), now);
        quote.changed();
        store.write();
        telling.sent(quote, life.latest(), by.displayName());
    }
}
