package ch.guichet.reminders;

/** What is still owed on a document {@code d}, as SQL: the one place of this room that knows how it is worked out. */
final class OpenAmount {
    static final String JOIN = " LEFT JOIN document_settlement q ON q.document_id = d.id";

    /** Of the costs of reminders sent for it, in Rappen: a part payment pays them first (rule 26). */
    static final String OF_COSTS = "GREATEST(0, COALESCE(q.costs_cents - q.costs_paid_cents, 0))";

    /** Of the document itself, in Rappen. */
    static final String OF_DOCUMENT = "(COALESCE(q.open_cents, d.due_cents) - " + OF_COSTS + ")";

    /** Whether it is the invoice of a pack that is paid or taken back: who noted that has settled it. */
    static final String IS_PAID_PACK = "EXISTS (SELECT 1 FROM lot_document k JOIN credit_lot t ON t.id = k.lot_id"
            + " WHERE k.document_id = d.id AND (t.usable_from IS NOT NULL OR t.cancelled_on IS NOT NULL))";

    private OpenAmount() {}
}
