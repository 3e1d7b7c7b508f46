package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.ADMIN;
import static ch.guichet.test.api.Caller.body;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test class move the product's clock, and gives the other tests their own time back. */
public class Playing implements BeforeAllCallback, AfterAllCallback {
    private Duration offset;

    @Override
    public void beforeAll(ExtensionContext context) {
        offset = Duration.between(Instant.now(), now());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        moveTo(Instant.now().plus(offset));
    }

    public static Instant now() {
        return Instant.parse(ADMIN.get("/demo/clock").expect(200).json().getString("now"));
    }

    public static void moveTo(Instant instant) {
        ADMIN.put("/demo/clock", body("now", instant)).expect(200);
    }
}
