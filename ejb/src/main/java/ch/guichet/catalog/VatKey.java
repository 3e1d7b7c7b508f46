package ch.guichet.catalog;

import java.time.LocalDate;

/** What tells VAT rates apart. */
record VatKey(VatCategory category, LocalDate validFrom) {}
