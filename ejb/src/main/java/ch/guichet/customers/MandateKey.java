package ch.guichet.customers;

/** Who for whom. */
record MandateKey(long contactId, long customerId) {}
