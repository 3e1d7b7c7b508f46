package ch.guichet.billing.monthend;

/** Whom a bill is for, as he is on the day it is drafted: the document keeps this copy for good. */
record BilledCustomer(
        long id,
        int number,
        String name,
        String street,
        String houseNumber,
        String postalCode,
        String town,
        String country,
        String uid,
        String language) {

    ParkedCustomer parked(String reason, String detail) {
        String briefly = detail == null ? "" : detail.substring(0, Math.min(detail.length(), 300));
        return new ParkedCustomer(id, number, name, reason, briefly);
    }
}
