package ch.guichet.accounting;

import java.util.Map;

/**
 * What the product posts to under one of its purposes.
 *
 * @param number today's
 * @param code of the setting that holds the number, with its days
 * @param names by language, possibly not all
 */
public record ChartLine(Account account, String code, String number, Map<String, String> names) {}
