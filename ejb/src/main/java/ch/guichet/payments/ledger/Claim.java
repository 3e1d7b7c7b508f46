package ch.guichet.payments.ledger;

/** A document that asks for money. */
record Claim(long documentId, long customerId) {}
