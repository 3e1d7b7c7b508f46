package ch.guichet.api.billing;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.billing.monthend.ParkedCustomer;
import ch.guichet.billing.monthend.Progress;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.billing.monthend.RunStatus;
import ch.guichet.billing.monthend.RunTotals;
import ch.guichet.shared.Money;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A month-end run and how far it has come.
 *
 * @param activity what the job is doing now
 * @param servers the names of those that work on it now
 * @param progress of the phase in hand: drafting, then posting
 * @param parked who cannot be billed by it, and why; the first hundred, counts has them all
 * @param proved whether everything that must be equal is
 * @param proof what must be equal, empty until it is posted
 */
public record Run(
        @JsonUnwrapped RunHeader run,
        JobActivity activity,
        List<String> servers,
        Progress progress,
        Counts counts,
        Totals totals,
        List<ParkedCustomer> parked,
        boolean proved,
        List<Proved> proof) {
    private static final int MOST_PARKED = 100;

    public record Counts(long invoices, long statements, long documents, long parked) {}

    /** Amounts in CHF; creditMinutes were taken from time packs, credit was paid by value packs incl. VAT. */
    public record Totals(Money net, Money vat, Money credit, Money rounding, Money due, long creditMinutes) {}

    /** expected and found are seconds, minutes, Rappen or a count, as the code says. */
    public record Proved(String code, long expected, long found, boolean holds) {
        static Proved of(ProofLine line) {
            return new Proved(line.code(), line.expected(), line.found(), line.holds());
        }
    }

    static Run of(RunStatus status, List<ParkedCustomer> parked) {
        RunTotals totals = status.totals();
        return new Run(
                status.run(),
                status.activity(),
                status.servers(),
                status.progress(),
                new Counts(totals.invoices(), totals.statements(), totals.documents(), totals.parked()),
                new Totals(
                        totals.net(),
                        totals.vat(),
                        totals.credit(),
                        totals.rounding(),
                        totals.due(),
                        totals.creditMinutes()),
                parked.stream().limit(MOST_PARKED).toList(),
                status.proved(),
                status.proof().stream().map(Proved::of).toList());
    }
}
