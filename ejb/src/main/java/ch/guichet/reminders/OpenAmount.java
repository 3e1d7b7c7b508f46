package ch.guichet.reminders;

/** What is still owed on a document {@code d}, as SQL: the one place of this room that knows how it is worked out. */
final class OpenAmount {
    /** Of the document itself, in Rappen. */
    static final String OF_DOCUMENT =
            "COALESCE((SELECT q.open_cents FROM document_settlement q WHERE q.document_id = d.id), d.due_cents)";

    /** Of the costs of reminders sent for it, in Rappen. */
    static final String OF_COSTS = "(SELECT COALESCE(SUM(x.interest_cents + x.fee_cents + x.rounding_cents), 0)"
            + " FROM reminder x WHERE x.document_id = d.id AND x.state = 'SENT')";

    /** Whether it is the invoice of a pack that is paid or taken back: who noted that has settled it. */
    static final String IS_PAID_PACK = "EXISTS (SELECT 1 FROM lot_document k JOIN credit_lot t ON t.id = k.lot_id"
            + " WHERE k.document_id = d.id AND (t.usable_from IS NOT NULL OR t.cancelled_on IS NOT NULL))";

    private OpenAmount() {}
}
