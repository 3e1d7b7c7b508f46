package ch.guichet.cases;

import java.time.LocalDate;

/** All that stands on an offer; the same sheet always makes the same document. */
record OfferSheet(
        String publisher,
        String customer,
        int customerNumber,
        int caseNumber,
        String subject,
        int version,
        LocalDate day,
        OfferTerms terms,
        String language) {}
