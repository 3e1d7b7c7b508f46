package ch.guichet.calendar;

import java.time.LocalDate;

/**
 * A public holiday of a canton.
 *
 * @param code of its name, for example {@code NATIONAL_DAY}; the text is {@code hotline.holiday.<code>}
 */
public record PublicHoliday(LocalDate day, String code) {}
