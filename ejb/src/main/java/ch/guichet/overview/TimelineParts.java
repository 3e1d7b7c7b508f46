package ch.guichet.overview;

import java.util.List;

/** All tables of the timeline. Names are cast to one type, because H2 and MySQL differ about the first of a union. */
final class TimelineParts {
    static final List<TimelinePart> ALL = List.of(
            new TimelinePart(
                    TimelineKind.CASE,
                    "c.received_at",
                    "c.id",
                    columns("'RECEIVED'", "c.id", "c.number", "c.subject", "''", "NULL"),
                    "support_case c WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.CASE,
                    "m.written_at",
                    "m.id",
                    columns(
                            "CASE WHEN m.author_kind = 'DESK' THEN 'ANSWERED' ELSE 'WROTE' END",
                            "c.id",
                            "c.number",
                            "c.subject",
                            "m.author_name",
                            "NULL"),
                    "case_message m JOIN support_case c ON c.id = m.case_id AND m.written_at > c.received_at"
                            + " AND m.internal = FALSE WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.CASE,
                    "e.done_at",
                    "e.id",
                    columns("e.kind", "c.id", "c.number", "c.subject", "COALESCE(e.done_by, '')", "NULL"),
                    "case_event e JOIN support_case c ON c.id = e.case_id AND e.kind IN ('CLOSED', 'REOPENED')"
                            + " WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.BOOKING,
                    "a.booked_at",
                    "a.id",
                    columns("'BOOKED'", "a.id", "a.number", "a.subject", "a.contact_name", "NULL"),
                    "appointment a WHERE a.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.BOOKING,
                    "a.ended_at",
                    "a.id",
                    columns("a.state", "a.id", "a.number", "a.subject", "COALESCE(a.ended_by, '')", "NULL"),
                    "appointment a WHERE a.state IN ('CANCELLED', 'NO_SHOW') AND a.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.BOOKING,
                    "f.fee_at",
                    "f.appointment_id",
                    columns("f.kind", "f.appointment_id", "a.number", "f.title", "''", "f.amount_cents"),
                    "appointment_fee f JOIN appointment a ON a.id = f.appointment_id WHERE f.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.BOOKING,
                    "f.waived_at",
                    "f.appointment_id",
                    columns(
                            "'FEE_WAIVED'",
                            "f.appointment_id",
                            "a.number",
                            "f.waive_reason",
                            "COALESCE(f.waived_by, '')",
                            "f.amount_cents"),
                    "appointment_fee f JOIN appointment a ON a.id = f.appointment_id WHERE f.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.OFFER,
                    "o.offered_at",
                    "o.id",
                    offer("'OFFERED'", "o.offered_by"),
                    "paid_work_offer o JOIN support_case c ON c.id = o.case_id WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.OFFER,
                    "o.decided_at",
                    "o.id",
                    offer("o.state", "COALESCE(a.contact_name, '')"),
                    "paid_work_offer o JOIN support_case c ON c.id = o.case_id"
                            + " LEFT JOIN acceptance a ON a.id = o.acceptance_id WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.WORK,
                    "w.started_at",
                    "w.id",
                    columns("'LOGGED'", "i.id", "i.number", "w.note", "w.specialist_name", "NULL"),
                    "work_entry w JOIN intervention i ON i.id = w.intervention_id WHERE w.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.DOCUMENT,
                    "d.posted_at",
                    "d.id",
                    columns("d.kind", "d.id", "COALESCE(d.number, '')", "d.billed_month", "''", "d.due_cents"),
                    "document d WHERE d.state = 'POSTED' AND d.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.CREDIT,
                    "e.posted_at",
                    "e.id",
                    columns("e.kind", "0", "l.pack_code", "COALESCE(e.reason, '')", "''", "e.value_cents"),
                    "credit_entry e JOIN credit_lot l ON l.id = e.lot_id WHERE e.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.SUBSCRIPTION,
                    "s.at_time",
                    "s.id",
                    columns("s.kind", "0", "s.what", "COALESCE(s.reason, '')", "s.by_name", "NULL"),
                    "customer_event s WHERE s.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.PERSON,
                    "p.at_time",
                    "p.id",
                    columns("p.kind", "p.contact_id", "t.name", "t.email", "p.by_name", "NULL"),
                    "mandate_event p JOIN contact t ON t.id = p.contact_id WHERE p.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.LETTER,
                    "b.created_at",
                    "b.id",
                    columns("b.state", "b.id", "c.number", "b.subject", "b.recipient", "NULL"),
                    "outbox b JOIN case_thread h ON h.token = b.thread_token JOIN support_case c ON c.id = h.case_id"
                            + " WHERE c.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.QUOTE,
                    "e.at",
                    "e.id",
                    columns("e.kind", "q.id", "q.number", "q.title", "e.by_name", "NULL"),
                    "quote_event e JOIN quote q ON q.id = e.quote_id AND e.kind IN ('SENT', 'QUESTION', 'ANSWER',"
                            + " 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN') WHERE q.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.URGENCY,
                    "u.asked_at",
                    "u.id",
                    columns("'ASKED'", "u.id", "u.number", "u.title", "u.asked_by", "NULL"),
                    "urgency_request u WHERE u.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.URGENCY,
                    "u.decided_at",
                    "u.id",
                    columns("u.state", "u.id", "u.number", "u.title", "COALESCE(u.decided_by, '')", "NULL"),
                    "urgency_request u WHERE u.state NOT IN ('SENT', 'SEEN') AND u.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.PAYMENT,
                    "p.made_at",
                    "p.id",
                    columns(
                            "CASE WHEN p.undone_at IS NOT NULL THEN 'UNDONE' WHEN p.amount_cents < 0 THEN 'REFUNDED'"
                                    + " ELSE 'PAID' END",
                            "COALESCE(p.document_id, 0)",
                            "COALESCE(d.number, '')",
                            "COALESCE(t.payer_name, '')",
                            "COALESCE(p.made_by, '')",
                            "ABS(p.amount_cents)"),
                    "payment_allocation p JOIN bank_transaction t ON t.id = p.transaction_id"
                            + " LEFT JOIN document d ON d.id = p.document_id WHERE p.customer_id = ?"),
            new TimelinePart(
                    TimelineKind.REMINDER,
                    "n.approved_at",
                    "r.id",
                    columns(
                            "CONCAT('LEVEL', r.level_no)",
                            "r.document_id",
                            "COALESCE(d.number, '')",
                            "''",
                            "COALESCE(n.approved_by, '')",
                            "r.due_cents"),
                    "reminder r JOIN reminder_run n ON n.id = r.run_id JOIN document d ON d.id = r.document_id"
                            + " WHERE r.state = 'SENT' AND r.customer_id = ?"));

    private TimelineParts() {}

    private static String offer(String event, String by) {
        return columns(event, "c.id", "c.number", "c.subject", by, "NULL");
    }

    private static String columns(
            String event, String target, String number, String title, String by, String amountCents) {
        return "CAST(" + event + " AS CHAR(30)) AS event, " + target + " AS target, CAST(" + number
                + " AS CHAR(200)) AS called, CAST(" + title + " AS CHAR(500)) AS title, CAST(" + by
                + " AS CHAR(254)) AS by_whom, CAST(" + amountCents + " AS DECIMAL(18, 0)) AS amount";
    }
}
