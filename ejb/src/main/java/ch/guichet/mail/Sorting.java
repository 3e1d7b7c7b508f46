package ch.guichet.mail;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions before and after a sending, so that no row is locked while a mail server thinks. */
@ApplicationScoped
class Sorting {
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final int HANDFUL = 10;
    private static final int LONGEST_ERROR = 500;

    @Inject
    private OutboxStore store;

    @Inject
    private BusinessClock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<DueLetter> take() {
        Instant now = clock.now();
        List<Long> due = store.lockDue(now, HANDFUL);
        due.forEach(id -> store.take(id, now.plus(LEASE)));
        return due.stream().map(store::due).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(DueLetter letter) {
        store.sent(letter, clock.now());
    }

    /** @param hopeless when another attempt would fail as well */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(DueLetter letter, String error, boolean hopeless) {
        Optional<Duration> wait = hopeless ? Optional.empty() : Backoff.after(letter.attempt());
        store.refused(
                letter,
                error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                wait.isPresent() ? LetterState.WAITING : LetterState.FAILED,
                clock.now().plus(wait.orElse(Duration.ZERO)));
    }
}
