package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A document in a list.
 *
 * @param number null on a draft
 * @param credit CHF paid by value packs, VAT included
 * @param time accounted time, charged or taken from packs
 * @param creditTime the part of it that time packs gave
 */
public record DocumentRow(
        long id,
        DocumentKind kind,
        DocumentState state,
        String number,
        long customerId,
        int customerNumber,
        String recipient,
        YearMonth month,
        LocalDate issueDate,
        LocalDate dueDate,
        Money net,
        Money vat,
        Money credit,
        Money due,
        Minutes time,
        Minutes creditTime) {}
