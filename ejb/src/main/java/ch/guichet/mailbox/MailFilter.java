package ch.guichet.mailbox;

/**
 * What narrows the list of mails that came.
 *
 * @param fate or null for all
 * @param sender the beginning of an address; null or blank for all
 */
public record MailFilter(MailFate fate, String sender) {}
