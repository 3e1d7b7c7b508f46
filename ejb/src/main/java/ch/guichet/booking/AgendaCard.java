package ch.guichet.booking;

import java.util.List;

/**
 * Whose time can be booked.
 *
 * @param specialistId the user's
 * @param canton whose public holidays he has
 */
public record AgendaCard(long specialistId, String name, String canton, List<String> languages, List<String> skills) {}
