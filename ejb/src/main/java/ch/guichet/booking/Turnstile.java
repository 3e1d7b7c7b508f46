package ch.guichet.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few bookings in at a time, in the order of their coming. Who takes a slot holds one connection to the database
 * and asks for a second; were all connections in the hands of people who wait for the same slot, nobody could go on.
 */
@ApplicationScoped
class Turnstile {
    private static final int AT_ONCE = 6;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    <T> T pass(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
