package ch.guichet.customers;

import java.time.Instant;

/**
 * That a customer is offered no paid work for now.
 *
 * @param by who said so
 */
public record CreditHold(String reason, String by, Instant since) {}
