package ch.guichet.billing.monthend;

/**
 * A customer whose bill cannot be made now; the others go on (rule 24).
 *
 * @param reason a stable code; its sentence has the key {@code parked.<reason>}
 * @param detail the field or value to repair
 */
public record ParkedCustomer(long customerId, int customerNumber, String customerName, String reason, String detail) {}
