package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A document in a list.
 *
 * @param number null on a draft
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
        Money due) {}
