package ch.guichet.payments.intake;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * What became of a bank file.
 *
 * @param kind 053 or 054
 * @param version as the file names its schema
 * @param done movements that are in so far
 * @param matched payments that found their document, or were assigned since
 * @param left payments that wait for a person
 * @param aside what is no payment by itself and waits for a person too
 * @param duplicates movements that another file had brought
 * @param elsewhere movements whose details another message has
 * @param warnings what breaks the schema
 */
public record FileReport(
        long id,
        String name,
        String origin,
        String sha256,
        String kind,
        String version,
        String messageId,
        String account,
        FileState state,
        JobActivity activity,
        int entries,
        int movements,
        int done,
        Tally matched,
        Tally left,
        Tally aside,
        Tally duplicates,
        Tally elsewhere,
        List<String> warnings,
        Instant receivedAt,
        String receivedBy,
        boolean duplicate) {

    /**
     * PaidHow many, and of how much.
     *
     * @param amount CHF; movements in other currencies count as nothing
     */
    public record Tally(long count, Money amount) {
        static final Tally NONE = new Tally(0, Money.ZERO);

        Tally plus(Tally other) {
            return new Tally(count + other.count, amount.plus(other.amount));
        }
    }

    public boolean working() {
        return activity == JobActivity.RUNNING || activity == JobActivity.STOPPING;
    }

    /** Whether it was interrupted and can be taken up. */
    public boolean resumable() {
        return state == FileState.READING && !working();
    }

    public int percent() {
        return movements == 0 ? 100 : (int) (100L * done / movements);
    }

    /** The same, as the answer to whoever sent it again; a file that brought nothing new is one, too. */
    FileReport again() {
        return with(true);
    }

    FileReport judged() {
        boolean nothingNew = state == FileState.READ && movements > 0 && duplicates.count() == movements;
        return nothingNew ? with(true) : this;
    }

    private FileReport with(boolean isDuplicate) {
        return new FileReport(
                id,
                name,
                origin,
                sha256,
                kind,
                version,
                messageId,
                account,
                state,
                activity,
                entries,
                movements,
                done,
                matched,
                left,
                aside,
                duplicates,
                elsewhere,
                warnings,
                receivedAt,
                receivedBy,
                isDuplicate);
    }
}
