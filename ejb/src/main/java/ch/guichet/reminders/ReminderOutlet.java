package ch.guichet.reminders;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.billing.archive.DocumentLetters;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where reminders go: into the books, into the archive, into the post. */
@ApplicationScoped
class ReminderOutlet {
    @Inject
    private Journal journal;

    @Inject
    private ReminderPrinter printer;

    @Inject
    private ReminderStore store;

    @Inject
    private DocumentLetters letters;

    @Inject
    private ReminderPost post;

    void post(List<ReminderLine> lines, LocalDate on) {
        journal.post(lines.stream()
                .filter(line -> !line.interest().isZero()
                        || !line.fee().isZero()
                        || !line.rounding().isZero())
                .map(line -> entry(line, on))
                .toList());
        Map<Long, byte[]> files = printer.print(lines, on);
        files.forEach((id, file) -> store.keep(id, file, Sha256.of(file)));
        Map<Long, String> addresses =
                letters.addresses(lines.stream().map(ReminderLine::documentId).toList());
        lines.stream()
                .filter(line -> addresses.containsKey(line.documentId()))
                .forEach(line -> post.mail(line, addresses.get(line.documentId()), files.get(line.id())));
    }

    /** Interest is no consideration; a fee is, where the house says it carries VAT. */
    static JournalEntry entry(ReminderLine line, LocalDate on) {
        return entry(line, line.interest(), line.fee(), line.feeVat(), line.rounding())
                .on(on, "REMINDER", line.id(), line.number() + " · " + line.level());
    }

    /** The same with the sides turned: it is given up. */
    static JournalEntry back(ReminderLine line, LocalDate on) {
        return entry(
                        line,
                        line.interest().negated(),
                        line.fee().negated(),
                        line.feeVat().negated(),
                        line.rounding().negated())
                .on(on, "REMINDER_BACK", line.id(), line.number() + " · " + line.level());
    }

    private static JournalEntry.Builder entry(
            ReminderLine line, Money interest, Money fee, Money feeVat, Money rounding) {
        JournalEntry.Builder entry = new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, interest.plus(fee).plus(rounding))
                .damages(Account.INTEREST, interest);
        if (line.feeVatBasisPoints() > 0)
            entry.credit(Account.OTHER_REVENUE, fee.minus(feeVat))
                    .vat(line.feeVatBasisPoints(), fee.minus(feeVat), feeVat);
        else entry.damages(Account.OTHER_REVENUE, fee);
        return entry.credit(Account.ROUNDING, rounding);
    }
}
