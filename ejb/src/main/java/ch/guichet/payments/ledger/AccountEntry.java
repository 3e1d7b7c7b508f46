package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A line of a statement of account.
 *
 * @param text a document's number or who paid
 * @param amount above zero what the customer owes more
 * @param balance what he owes after it; below zero what he has with us
 */
public record AccountEntry(
        LocalDate day, StatementKind kind, String text, Long documentId, Money amount, Money balance) {
    AccountEntry after(Money before) {
        return new AccountEntry(day, kind, text, documentId, amount, before.plus(amount));
    }
}
