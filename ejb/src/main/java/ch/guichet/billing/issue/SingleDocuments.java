package ch.guichet.billing.issue;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One document now, outside every month-end: it takes the next number of its series, its lines and its posting follow,
 * then it is printed and archived, all in the caller's transaction. Whoever takes a number waits for whoever took the
 * one before.
 */
@ApplicationScoped
class SingleDocuments {
    private static final String DOCUMENT =
            "INSERT INTO document (id, customer_id, kind, state, number, series_year, serial, billed_month, issue_date,"
                    + " due_date, service_from, service_to, language, recipient_name, street, house_number, postal_code,"
                    + " town, country, recipient_uid, net_cents, vat_cents, credit_cents, rounding_cents, due_cents,"
                    + " reference, posted_at, corrects_id, correction_reason, work_after) VALUES ("
                    + Database.marks(30) + ")";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private NumberSeries series;

    @Inject
    private DocumentArchiving archiving;

    @Inject
    private BusinessClock clock;

    /** Writes the head under the next number. @param correction null unless it is a credit note */
    Issued open(DocumentKind kind, Party to, Period service, Sums sums, Correction correction) {
        LocalDate today = clock.today();
        boolean payable = kind == DocumentKind.INVOICE && sums.due().isPositive();
        long id = ids.take(1);
        long serial = series.lock(kind, today.getYear()) + 1;
        series.advance(kind, today.getYear(), serial);
        Issued issued = new Issued(
                id, NumberSeries.number(kind, today.getYear(), serial), today, payable ? archiving.dueOn(today) : null);
        database.update(DOCUMENT, row(kind, to, service, sums, correction, issued, serial));
        return issued;
    }

    private Object[] row(
            DocumentKind kind, Party to, Period service, Sums sums, Correction correction, Issued issued, long serial) {
        return Database.values(
                issued.id(),
                to.customerId(),
                kind,
                "POSTED",
                issued.number(),
                issued.on().getYear(),
                serial,
                YearMonth.from(issued.on()),
                issued.on(),
                issued.dueOn(),
                service.first(),
                service.last(),
                to.language(),
                to.name(),
                to.street(),
                to.houseNumber(),
                to.postalCode(),
                to.town(),
                to.country(),
                to.uid(),
                sums.net(),
                sums.vat(),
                sums.credit(),
                sums.rounding(),
                sums.due(),
                issued.dueOn() == null ? null : PaymentReference.qr(issued.id()).value(),
                clock.now(),
                correction == null ? null : correction.originalId(),
                correction == null ? null : correction.reason(),
                correction == null ? null : correction.workAfter());
    }

    /** Prints the document and archives its file. @return the file */
    byte[] finish(Issued issued) {
        return archiving.archive(issued.id());
    }
}
