package ch.guichet.billing.monthend;

/** A customer with work to bill and no complete address: he would be parked. */
public record UnreachableCustomer(long customerId, int number, String name) {}
