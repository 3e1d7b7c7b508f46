package ch.guichet.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the product may get traffic: start-up code says so when schema and seed data are in. */
@ApplicationScoped
public class Readiness {

    private final CountDownLatch ready = new CountDownLatch(1);
    private final String start = UUID.randomUUID().toString();

    /** Names this start of this server: whoever answers at our address with another name is not us. */
    public String start() {
        return start;
    }

    public void markReady() {
        ready.countDown();
    }

    public boolean isReady() {
        return ready.getCount() == 0;
    }

    boolean await(int seconds) throws InterruptedException {
        return ready.await(seconds, TimeUnit.SECONDS);
    }
}
