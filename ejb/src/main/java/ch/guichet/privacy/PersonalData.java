package ch.guichet.privacy;

import java.util.List;
import java.util.function.Function;

/**
 * What is kept about a person, table by table: what he is given when he asks for his data.
 *
 * @param name of its table in the package
 * @param key what of him the query asks for, once a question mark
 */
record PersonalData(String name, String sql, Function<Person, Object[]> key) {
    private static final Function<Person, Object[]> CONTACT = person -> new Object[] {person.contactId()};
    private static final Function<Person, Object[]> USER = person -> new Object[] {person.userId()};
    private static final Function<Person, Object[]> EMAIL = person -> new Object[] {person.email()};

    static final List<PersonalData> ALL = List.of(
            new PersonalData("contact", "SELECT name, email, phone, language FROM contact WHERE id = ?", CONTACT),
            new PersonalData(
                    "account",
                    "SELECT login, display_name, email, language, theme, active, created_at FROM app_user WHERE id = ?",
                    USER),
            new PersonalData("roles", "SELECT role FROM user_role WHERE user_id = ? ORDER BY role", USER),
            new PersonalData(
                    "mandates",
                    "SELECT c.number AS customer_number, c.name AS customer, m.may_book, m.accept_limit_cents,"
                            + " m.may_accept_urgency, m.sees_invoices, m.manages_users, m.valid_from, m.valid_to"
                            + " FROM mandate m JOIN customer c ON c.id = m.customer_id WHERE m.contact_id = ?"
                            + " ORDER BY c.name",
                    CONTACT),
            new PersonalData(
                    "mandate-history",
                    "SELECT c.name AS customer, e.kind, e.by_name, e.at_time FROM mandate_event e JOIN customer c ON"
                            + " c.id = e.customer_id WHERE e.contact_id = ? ORDER BY e.id",
                    CONTACT),
            new PersonalData(
                    "sessions",
                    "SELECT device, address, started_at, last_seen_at, ended_at FROM user_session WHERE user_id = ?"
                            + " ORDER BY id",
                    USER),
            new PersonalData(
                    "account-history",
                    "SELECT kind, reason, by_name, at_time FROM account_event WHERE user_id = ? ORDER BY id",
                    USER),
            new PersonalData(
                    "tokens",
                    "SELECT label, created_at, expires_at, last_used_at, revoked_at FROM api_token WHERE user_id = ?"
                            + " ORDER BY id",
                    USER),
            new PersonalData(
                    "cases",
                    "SELECT number, subject, channel, received_at, entitlement, triage, state FROM support_case"
                            + " WHERE contact_id = ? ORDER BY id",
                    CONTACT),
            new PersonalData(
                    "messages",
                    "SELECT c.number AS case_number, m.author_kind, m.author_name, m.written_at, m.body"
                            + " FROM case_message m JOIN support_case c ON c.id = m.case_id"
                            + " WHERE m.internal = FALSE AND c.contact_id = ? ORDER BY m.id",
                    CONTACT),
            new PersonalData(
                    "appointments",
                    "SELECT number, subject, specialist_name, starts_at, ends_at, booked_at, state FROM appointment"
                            + " WHERE contact_id = ? ORDER BY id",
                    CONTACT),
            new PersonalData(
                    "quotes",
                    "SELECT q.number, q.title, v.version, v.state, v.sent_at, v.decided_at FROM quote q JOIN quote_version v"
                            + " ON v.quote_id = q.id WHERE q.contact_id = ? AND v.sent_at IS NOT NULL ORDER BY v.id",
                    CONTACT),
            new PersonalData(
                    "urgencies",
                    "SELECT asked_at, asked_by, state, decided_at, reason FROM urgency_request WHERE contact_id = ?"
                            + " ORDER BY id",
                    CONTACT),
            new PersonalData(
                    "acceptances",
                    "SELECT title, contact_name, right_used, amount_cents, channel, origin, accepted_at,"
                            + " document_sha256 FROM acceptance WHERE contact_id = ? ORDER BY id",
                    CONTACT),
            new PersonalData(
                    "letters",
                    "SELECT subject, body_text, state, created_at, sent_at FROM outbox WHERE recipient = ? AND"
                            + " recipient <> '' ORDER BY id",
                    EMAIL),
            new PersonalData(
                    "mails",
                    "SELECT sender_name, sender, subject, received_at, fate, spf, dkim, dmarc FROM inbound_mail WHERE"
                            + " sender = ? AND sender <> '' ORDER BY id",
                    EMAIL),
            new PersonalData(
                    "downloads",
                    "SELECT f.name AS file, d.origin, d.downloaded_at FROM file_download d JOIN stored_file f ON"
                            + " f.id = d.file_id WHERE d.user_id = ? ORDER BY d.id",
                    USER),
            new PersonalData(
                    "waiting-list",
                    "SELECT minutes, first_day, last_day, asked_at, ended_at FROM waiting_wish WHERE contact_id = ?"
                            + " ORDER BY id",
                    CONTACT));

    /** Files that he sent or was sent with a case: name and content. */
    static final String FILES = "SELECT CONCAT(c.number, '-', f.id, '-', f.name) AS file_name, f.content"
            + " FROM case_attachment a JOIN stored_file f ON f.id = a.file_id JOIN support_case c ON c.id = a.case_id"
            + " WHERE a.internal = FALSE AND c.contact_id = ? ORDER BY f.id";

    /** Documents of the companies whose invoices he may see: name and content. */
    static final String DOCUMENTS = "SELECT CONCAT(d.number, '.pdf') AS file_name, f.content FROM document d"
            + " JOIN document_file f ON f.document_id = d.id JOIN mandate m ON m.customer_id = d.customer_id"
            + " WHERE d.state = 'POSTED' AND m.sees_invoices = TRUE AND m.contact_id = ? AND m.valid_from <= ?"
            + " AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY d.id";
}
