package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;

/** So much of a payment for this document. */
public record Part(long documentId, Money amount) {}
