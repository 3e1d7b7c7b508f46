package ch.guichet.access;

import ch.guichet.customers.MandateRights;

/**
 * Somebody to be invited to a company.
 *
 * @param email where he is written to; his login, unless he has one already
 * @param language of his letters: fr, de, it or en
 */
public record NewColleague(String name, String email, String language, MandateRights rights) {}
