package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a repeated request give the first answer and have no second effect. The key, the work and the answer are one
 * transaction: the table's primary key decides between two at once, and work that fails gives the key back.
 */
@ApplicationScoped
public class IdempotencyKeys {
    private IdempotencyStore store;
    private BusinessClock clock;

    protected IdempotencyKeys() {}

    @Inject
    IdempotencyKeys(IdempotencyStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The whole of it: the stored answer when there is one, else the work's, stored. A refusal stores nothing. */
    @Transactional
    public StoredAnswer once(long userId, String key, String bodySha256, Supplier<StoredAnswer> work) {
        return begin(userId, key, bodySha256).orElseGet(() -> {
            StoredAnswer answer = work.get();
            complete(userId, key, answer);
            return answer;
        });
    }

    /**
     * Takes the key within the caller's transaction; whoever comes second waits for the first to end.
     *
     * @return the answer the same request was given before, or empty when this is its first time
     * @throws Refusal {@code idempotency.key} for an unusable key, {@code idempotency.reused} when another request had
     *     it, {@code idempotency.inFlight} when the first is still at work
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredAnswer> begin(long userId, String key, String bodySha256) {
        if (key == null || key.isBlank() || key.length() > 100) throw Refusal.invalid("idempotency.key", 100);
        if (store.take(userId, key, bodySha256, clock.now())) return Optional.empty();
        KeptRequest kept = store.kept(userId, key).orElseThrow(() -> Refusal.conflict("idempotency.inFlight"));
        if (!kept.bodySha256().equals(bodySha256)) throw Refusal.conflict("idempotency.reused");
        if (kept.answer() == null) throw Refusal.conflict("idempotency.inFlight");
        return Optional.of(kept.answer());
    }

    /** Keeps the answer, in the transaction that did the work. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void complete(long userId, String key, StoredAnswer answer) {
        store.keep(userId, key, answer);
    }
}
