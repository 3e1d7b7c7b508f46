package ch.guichet.api.payments;

import ch.guichet.payments.intake.FileReport;
import ch.guichet.payments.intake.FileReport.Tally;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What was read of what was sent, what of it found its document, and what is left to a person.
 *
 * @param state READING while it is imported, READ when all is in
 * @param read movements
 * @param matched payments that found their document
 * @param left payments that wait for a person
 * @param aside what is no payment by itself (debits, returns, other currencies) and waits for a person too
 * @param duplicates movements that were read before, in another file
 * @param elsewhere movements whose details another message has
 * @param duplicate whether there was nothing new, so nothing was done
 * @param files each file of an archive; the one file itself otherwise
 */
public record PaymentFile(
        long id,
        boolean duplicate,
        String state,
        long entries,
        long read,
        long matched,
        Money matchedAmount,
        long left,
        Money leftAmount,
        long aside,
        long duplicates,
        long elsewhere,
        List<Part> files) {

    /** One file. */
    public record Part(
            long id,
            String name,
            String origin,
            String sha256,
            String message,
            String messageId,
            String account,
            String state,
            int done,
            boolean duplicate,
            long entries,
            long read,
            long matched,
            long left,
            long aside,
            long duplicates,
            long elsewhere,
            List<String> warnings,
            Instant receivedAt,
            String receivedBy) {}

    static PaymentFile of(List<FileReport> reports) {
        return new PaymentFile(
                reports.get(0).id(),
                reports.stream().allMatch(FileReport::duplicate),
                reports.stream().anyMatch(r -> !r.state().name().equals("READ")) ? "READING" : "READ",
                reports.stream().mapToLong(FileReport::entries).sum(),
                reports.stream().mapToLong(FileReport::movements).sum(),
                count(reports, FileReport::matched),
                amount(reports, FileReport::matched),
                count(reports, FileReport::left),
                amount(reports, FileReport::left),
                count(reports, FileReport::aside),
                count(reports, FileReport::duplicates),
                count(reports, FileReport::elsewhere),
                reports.stream().map(PaymentFile::part).toList());
    }

    static Part part(FileReport r) {
        return new Part(
                r.id(),
                r.name(),
                r.origin(),
                r.sha256(),
                r.version().isEmpty() ? "camt." + r.kind() : r.version(),
                r.messageId(),
                r.account(),
                r.state().name(),
                r.done(),
                r.duplicate(),
                r.entries(),
                r.movements(),
                r.matched().count(),
                r.left().count(),
                r.aside().count(),
                r.duplicates().count(),
                r.elsewhere().count(),
                r.warnings(),
                r.receivedAt(),
                r.receivedBy());
    }

    private static long count(List<FileReport> reports, Function<FileReport, Tally> of) {
        return reports.stream().map(of).mapToLong(Tally::count).sum();
    }

    private static Money amount(List<FileReport> reports, Function<FileReport, Tally> of) {
        return reports.stream().map(of).map(Tally::amount).reduce(Money.ZERO, Money::plus);
    }
}
