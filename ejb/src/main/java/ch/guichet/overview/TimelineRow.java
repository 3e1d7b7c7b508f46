package ch.guichet.overview;

import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * Something that happened with a customer.
 *
 * @param event what it was, for example {@code RECEIVED}; together with the kind it has a word in every language
 * @param id of the row it is from
 * @param target id of what is opened: a case, an intervention, a document; 0 where nothing is
 * @param number what people call it by, or empty
 * @param title its subject, or empty
 * @param by who did it, or empty
 * @param amount CHF incl. VAT where it is about money, else null
 */
public record TimelineRow(
        TimelineKind kind,
        String event,
        Instant at,
        long id,
        long target,
        String number,
        String title,
        String by,
        Money amount) {}
