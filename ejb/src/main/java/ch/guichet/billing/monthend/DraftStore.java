package ch.guichet.billing.monthend;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.rating.BillableFee;
import ch.guichet.billing.rating.RatedBill;
import ch.guichet.billing.rating.RatedLine;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Writes drafts in sets and takes them away again. */
@ApplicationScoped
class DraftStore {
    private static final String DOCUMENT =
            "INSERT INTO document (id, run_id, customer_id, kind, state, billed_month, service_from, service_to,"
                    + " language, recipient_name, street, house_number, postal_code, town, country, recipient_uid,"
                    + " net_cents, vat_cents, credit_cents, rounding_cents, due_cents, reference)"
                    + " VALUES (" + Database.marks(22) + ")";
    private static final String LINE =
            "INSERT INTO document_line (document_id, line_no, kind, intervention_id, title, service_date, raw_seconds,"
                    + " accounted_minutes, minutes, hourly_net_cents, unit_minutes, minimum_minutes, price_agreed_at,"
                    + " acceptance_id, lot_id, credit_quantity, net_cents, vat_category, vat_basis_points,"
                    + " vat_valid_from, appointment_id, fee_at, fee_free_until) VALUES (" + Database.marks(23) + ")";
    private static final String VAT =
            "INSERT INTO document_vat (document_id, basis_points, net_cents, vat_cents) VALUES (?,?,?,?)";
    private static final String PARKED =
            "INSERT INTO parked_customer (run_id, customer_id, reason, detail, parked_at) VALUES (?,?,?,?,?)";
    /** Only time of interventions that stand on a line is marked: what was finished meanwhile waits for the next run. */
    private static final String MARK = "UPDATE work_entry SET document_id = (SELECT d.id FROM document d"
            + " WHERE d.run_id = ? AND d.customer_id = work_entry.customer_id)"
            + " WHERE customer_id BETWEEN ? AND ? AND document_id IS NULL AND service_date <= ?"
            + " AND intervention_id IN (";
    /** So many interventions are named in one statement. */
    private static final int NAMED = 5_000;

    private static final String MARK_FEES = "UPDATE appointment_fee SET document_id = (SELECT d.id FROM document d"
            + " WHERE d.run_id = ? AND d.customer_id = appointment_fee.customer_id)"
            + " WHERE customer_id BETWEEN ? AND ? AND " + FeeReader.OPEN
            + " AND EXISTS (SELECT 1 FROM document d JOIN document_line l ON l.document_id = d.id"
            + " WHERE d.run_id = ? AND l.appointment_id = appointment_fee.appointment_id)";

    private static final String MARK_SURCHARGES =
            "UPDATE urgency_surcharge SET document_id = (SELECT d.id FROM document d"
                    + " WHERE d.run_id = ? AND d.customer_id = urgency_surcharge.customer_id)"
                    + " WHERE customer_id BETWEEN ? AND ? AND document_id IS NULL"
                    + " AND EXISTS (SELECT 1 FROM document d JOIN document_line l ON l.document_id = d.id"
                    + " WHERE d.run_id = ? AND l.kind = CASE WHEN urgency_surcharge.goodwill_reason IS NULL THEN 'URGENCY'"
                    + " ELSE 'GOODWILL' END AND l.raw_seconds = 0"
                    + " AND l.intervention_id = urgency_surcharge.intervention_id)";
    private static final String MARK_TRAVEL = "UPDATE work_travel SET document_id = (SELECT d.id FROM document d"
            + " WHERE d.run_id = ? AND d.customer_id = work_travel.customer_id)"
            + " WHERE customer_id BETWEEN ? AND ? AND document_id IS NULL AND live_on IS NOT NULL"
            + " AND EXISTS (SELECT 1 FROM document d JOIN document_line l ON l.document_id = d.id"
            + " WHERE d.run_id = ? AND l.kind = 'TRAVEL' AND l.intervention_id = work_travel.intervention_id"
            + " AND l.service_date = work_travel.travelled_on)";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private RangeQueue queue;

    @Inject
    private BusinessClock clock;

    void write(RangeDrafts range, BillingRun run) {
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> vat = new ArrayList<>();
        long id = range.drafts().isEmpty() ? 0 : ids.take(range.drafts().size());
        for (Draft draft : range.drafts()) {
            documents.add(document(id, run, draft));
            int lineNo = 0;
            for (RatedLine line : draft.bill().lines())
                lines.add(line.fee() == null ? line(id, ++lineNo, line) : fee(id, ++lineNo, line));
            for (VatSum sum : draft.bill().vat()) vat.add(Database.values(id, sum.basisPoints(), sum.net(), sum.vat()));
            id++;
        }
        database.batch(DOCUMENT, documents);
        database.batch(LINE, lines);
        database.batch(VAT, vat);
        park(run.id(), range.parked());
        RangeClaim claim = range.claim();
        if (run.mode() == RunMode.REAL) {
            mark(range, run);
            database.update(MARK_FEES, run.id(), claim.firstCustomer(), claim.lastCustomer(), run.cutOff(), run.id());
            for (String added : List.of(MARK_SURCHARGES, MARK_TRAVEL))
                database.update(added, run.id(), claim.firstCustomer(), claim.lastCustomer(), run.id());
        }
        queue.pass(claim, Stage.DRAFTED);
    }

    private void mark(RangeDrafts range, BillingRun run) {
        RangeClaim claim = range.claim();
        List<Long> billed = range.drafts().stream()
                .flatMap(draft -> draft.bill().lines().stream())
                .filter(line -> line.work() != null)
                .map(line -> line.work().interventionId())
                .distinct()
                .toList();
        for (int from = 0; from < billed.size(); from += NAMED) {
            List<Long> named = billed.subList(from, Math.min(billed.size(), from + NAMED));
            database.update(
                    MARK + Database.marks(named.size()) + ")",
                    Database.values(run.id(), claim.firstCustomer(), claim.lastCustomer(), run.cutOff(), named));
        }
    }

    void park(long runId, List<ParkedCustomer> parked) {
        database.batch(
                PARKED,
                parked.stream()
                        .map(one -> Database.values(runId, one.customerId(), one.reason(), one.detail(), clock.now()))
                        .toList());
    }

    /** Takes the drafts of these customers away and frees their time and fees for another run. */
    void remove(long runId, List<Long> customers) {
        if (customers.isEmpty()) return;
        String theirs = "(SELECT id FROM document WHERE run_id = ? AND state = 'DRAFT' AND customer_id IN ("
                + Database.marks(customers.size()) + "))";
        removeWhere(theirs, Database.values(runId, customers));
    }

    /** Takes all drafts of a run away and frees their time. */
    void removeAll(long runId) {
        removeWhere("(SELECT id FROM document WHERE run_id = ? AND state = 'DRAFT')", new Object[] {runId});
        database.update("DELETE FROM parked_customer WHERE run_id = ?", runId);
        database.update("DELETE FROM billing_range WHERE run_id = ?", runId);
    }

    private void removeWhere(String documents, Object[] values) {
        database.update("UPDATE work_entry SET document_id = NULL WHERE document_id IN " + documents, values);
        database.update("UPDATE appointment_fee SET document_id = NULL WHERE document_id IN " + documents, values);
        database.update("UPDATE urgency_surcharge SET document_id = NULL WHERE document_id IN " + documents, values);
        database.update("UPDATE work_travel SET document_id = NULL WHERE document_id IN " + documents, values);
        database.update("DELETE FROM document_line WHERE document_id IN " + documents, values);
        database.update("DELETE FROM document_vat WHERE document_id IN " + documents, values);
        // MySQL does not delete from a table it selects from, unless the selection is a table of its own.
        database.update("DELETE FROM document WHERE id IN (SELECT id FROM " + documents + " gone)", values);
    }

    private static Object[] document(long id, BillingRun run, Draft draft) {
        BilledCustomer to = draft.customer();
        RatedBill bill = draft.bill();
        DocumentKind kind = bill.due().isZero() ? DocumentKind.CONSUMPTION_STATEMENT : DocumentKind.INVOICE;
        String reference = bill.due().isZero() ? null : PaymentReference.qr(id).value();
        return Database.values(
                id,
                run.id(),
                to.id(),
                kind,
                "DRAFT",
                run.month(),
                bill.firstService(),
                bill.lastService(),
                to.language(),
                to.name(),
                to.street(),
                to.houseNumber(),
                to.postalCode(),
                to.town(),
                to.country(),
                to.uid(),
                bill.net(),
                bill.vatTotal(),
                bill.credit(),
                bill.rounding(),
                bill.due(),
                reference);
    }

    private static Object[] line(long document, int lineNo, RatedLine line) {
        var work = line.work();
        var vat = line.vat();
        return Database.values(
                document,
                lineNo,
                line.kind(),
                work.interventionId(),
                work.title(),
                work.serviceDate(),
                work.seconds(),
                line.accounted(),
                line.minutes(),
                work.hourlyNet(),
                work.unit(),
                work.minimum(),
                work.priceAgreedAt(),
                work.acceptanceId(),
                line.lotId(),
                line.creditQuantity(),
                line.net(),
                vat == null ? null : vat.category(),
                vat == null ? null : vat.basisPoints(),
                vat == null ? null : vat.validFrom(),
                null,
                null,
                null);
    }

    private static Object[] fee(long document, int lineNo, RatedLine line) {
        BillableFee fee = line.fee();
        return Database.values(
                document,
                lineNo,
                line.kind(),
                null,
                fee.title(),
                fee.on(),
                0,
                0,
                0,
                0,
                0,
                0,
                fee.agreedAt(),
                fee.acceptanceId(),
                null,
                0,
                line.net(),
                null,
                null,
                null,
                fee.appointmentId(),
                fee.at(),
                fee.freeUntil());
    }
}
