package ch.guichet.hotline;

import ch.guichet.cases.Entitlement;
import java.time.Instant;

/** A case as far as its free time goes. */
public record SharingCase(
        long id, int number, long customerId, String subject, Instant receivedAt, Entitlement entitlement) {}
