package ch.guichet.catalog;

import java.time.LocalDate;

/** A value an administrator may change, from a day on. */
public record Setting(String code, LocalDate validFrom, String value) {}
