package ch.guichet.booking;

/**
 * The yes to the terms a booking is made under.
 *
 * @param accepted whether he said so; without it nothing is stored
 * @param version of the terms he had before him
 * @param documentSha256 of the summary that was shown, or null from a caller that shows none
 * @param language in which it was shown
 * @param origin the address it comes from
 */
public record TermsYes(boolean accepted, int version, String documentSha256, String language, String origin) {}
