package ch.guichet.urgency;

/** What a request is about, and for whom it speaks. */
record UrgencySubject(
        long customerId,
        String customerName,
        int customerNumber,
        long caseId,
        int caseNumber,
        long contactId,
        String title,
        String language) {}
