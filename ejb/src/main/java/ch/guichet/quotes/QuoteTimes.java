package ch.guichet.quotes;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reminds before a quote lapses, and lets it lapse after its last day (rule 14). */
@ApplicationScoped
public class QuoteTimes {
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(5);
    private static final String NOBODY = "Guichet";

    @Inject
    private QuoteStore store;

    @Inject
    private QuoteListStore lists;

    @Inject
    private QuoteNotices notices;

    @Inject
    private QuotePricing pricing;

    @Inject
    private BusinessClock clock;

    /** In one transaction; nothing when another server has just looked. */
    @Transactional
    public void goUnlessDone() {
        Instant now = clock.now();
        if (lists.claimRound(now, now.plus(BETWEEN_ROUNDS))) go();
    }

    /** In one transaction; each quote lapses once and is reminded of once. @return how many lapsed */
    @Transactional
    public int go() {
        LocalDate today = clock.today();
        int lapsed = 0;
        for (long id : lists.sentUntil(today.minusDays(1), false)) lapsed += lapse(id, today) ? 1 : 0;
        for (long id : lists.sentUntil(today.plusDays(pricing.remindDays()), true)) remind(id);
        return lapsed;
    }

    private boolean lapse(long id, LocalDate today) {
        Quote quote = store.lock(id);
        Optional<QuoteVersion> open = store.lockedLife(id).open();
        if (open.isEmpty() || !today.isAfter(open.get().validUntil())) return false;
        open.get().lapse(clock.now());
        quote.changed();
        notices.lapsed(quote, open.get(), NOBODY);
        return true;
    }

    private void remind(long id) {
        Quote quote = store.lock(id);
        store.lockedLife(id)
                .open()
                .filter(open -> lists.claimReminder(id, open.version(), clock.now()))
                .ifPresent(open -> notices.reminded(quote, open, NOBODY));
    }
}
