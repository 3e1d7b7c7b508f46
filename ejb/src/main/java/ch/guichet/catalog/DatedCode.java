package ch.guichet.catalog;

import java.time.LocalDate;

/** What tells dated rows of one kind apart. */
record DatedCode(String code, LocalDate validFrom) {}
