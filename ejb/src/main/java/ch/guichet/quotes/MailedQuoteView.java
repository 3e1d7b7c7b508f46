package ch.guichet.quotes;

import ch.guichet.shared.Money;
import java.io.Serializable;

/**
 * A version as a mailed link shows it.
 *
 * @param contactName for whom the link speaks
 * @param readerLanguage of that reader
 * @param limit up to what he may accept, incl. VAT; null when he may accept nothing that costs
 */
public record MailedQuoteView(
        long quoteId,
        int number,
        String title,
        QuoteVersionView version,
        String contactName,
        String customerName,
        String readerLanguage,
        Money limit,
        boolean mayAccept)
        implements Serializable {}
