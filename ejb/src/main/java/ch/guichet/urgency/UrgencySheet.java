package ch.guichet.urgency;

/** All that stands on an offer; the same sheet always makes the same document. */
record UrgencySheet(String publisher, UrgencySubject subject, int number, UrgencyWindow window, UrgencyCost cost) {}
