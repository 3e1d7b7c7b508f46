package ch.guichet.privacy;

import ch.guichet.customers.ContactErasure;
import ch.guichet.identity.AccountErasure;
import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes a person anonymous wherever his name stands, but for the vouchers that the law wants kept for ten years: what he
 * accepted, and the documents of his companies (art. 958f CO).
 */
@ApplicationScoped
class Erasure {
    private static final int LONGEST_REASON = 300;
    private static final String HIS_CASES = "(SELECT id FROM support_case WHERE contact_id = ?)";

    @Inject
    private Database database;

    @Inject
    private AccountErasure accounts;

    @Inject
    private ContactErasure contacts;

    @Inject
    private CurrentUser current;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal {@code privacy.reason}, {@code privacy.erased}, {@code privacy.openCases}, {@code privacy.coming} */
    void erase(Person person, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("privacy.reason", LONGEST_REASON);
        requireNothingOpen(person.contactId());
        boolean first = database.addUnlessThere(
                "INSERT INTO erased_contact (contact_id, erased_at, erased_by, reason) VALUES (?, ?, ?, ?)",
                person.contactId(),
                clock.now(),
                current.get().displayName(),
                why);
        if (!first) throw Refusal.conflict("privacy.erased");
        fromCases(person);
        fromMails(person);
        fromTheRest(person);
        if (person.userId() != 0) fromTheAccount(person);
        contacts.erase(person.contactId(), person.anonymous());
    }

    private void requireNothingOpen(long contactId) {
        long cases = database.number(
                "SELECT COUNT(*) FROM support_case WHERE contact_id = ? AND state <> 'CLOSED'", contactId);
        if (cases > 0) throw Refusal.conflict("privacy.openCases", cases);
        long coming = database.number(
                "SELECT COUNT(*) FROM appointment WHERE contact_id = ? AND state = 'BOOKED' AND ends_at > ?",
                contactId,
                clock.now());
        if (coming > 0) throw Refusal.conflict("privacy.coming", coming);
    }

    private void fromCases(Person person) {
        long id = person.contactId();
        String name = person.anonymous();
        database.update(
                "UPDATE case_message SET author_name = ? WHERE author_name = ? AND case_id IN " + HIS_CASES,
                name,
                person.name(),
                id);
        database.update(
                "UPDATE case_event SET done_by = ? WHERE done_by = ? AND case_id IN " + HIS_CASES,
                name,
                person.name(),
                id);
        database.update(
                "UPDATE case_origin SET sender_name = NULL, sender_email = NULL WHERE case_id IN " + HIS_CASES, id);
        database.update(
                "UPDATE triage_contest SET contact_name = ? WHERE contact_name = ? AND case_id IN " + HIS_CASES,
                name,
                person.name(),
                id);
        database.update(
                "UPDATE stored_file SET stored_by = ? WHERE stored_by = ? AND id IN (SELECT a.file_id FROM"
                        + " case_attachment a JOIN support_case c ON c.id = a.case_id WHERE c.contact_id = ?)",
                name,
                person.name(),
                id);
    }

    /** What is still to be sent goes, with its words; what proves a yes stays as it is. */
    private void fromMails(Person person) {
        String nobody = "contact-" + person.contactId() + "@anonymous.invalid";
        database.update(
                "UPDATE unattached_request SET sender_name = NULL, sender_email = NULL WHERE sender_email = ?",
                person.email());
        database.update(
                "UPDATE inbound_mail SET sender_name = NULL, sender = ?, raw = NULL, raw_until = NULL WHERE sender = ?"
                        + " AND acceptance_id IS NULL",
                nobody,
                person.email());
        database.update(
                "DELETE FROM outbox_enclosure WHERE outbox_id IN (SELECT id FROM outbox WHERE recipient = ?)",
                person.email());
        database.update("DELETE FROM outbox WHERE recipient = ? AND state = 'WAITING'", person.email());
        database.update(
                "UPDATE outbox SET recipient = ?, body_text = '', body_html = '', secret_link = NULL WHERE recipient = ?",
                nobody,
                person.email());
    }

    private void fromTheRest(Person person) {
        long id = person.contactId();
        String name = person.anonymous();
        database.update("UPDATE appointment SET contact_name = ? WHERE contact_id = ?", name, id);
        database.update("UPDATE work_dispute SET raised_by = ? WHERE contact_id = ?", name, id);
        database.update(
                "UPDATE urgency_request SET asked_by = ? WHERE asked_by = ? AND contact_id = ?",
                name,
                person.name(),
                id);
        database.update(
                "UPDATE quote_event SET by_name = ? WHERE by_name = ? AND quote_id IN (SELECT id FROM quote WHERE"
                        + " contact_id = ?)",
                name,
                person.name(),
                id);
        database.update(
                "UPDATE mandate_event SET by_name = ? WHERE by_name = ? AND customer_id IN (SELECT customer_id FROM"
                        + " mandate WHERE contact_id = ?)",
                name,
                person.name(),
                id);
        database.update(
                "UPDATE waiting_wish SET ended_at = COALESCE(ended_at, ?) WHERE contact_id = ?", clock.now(), id);
    }

    private void fromTheAccount(Person person) {
        long user = person.userId();
        database.update(
                "UPDATE file_download SET user_name = ?, origin = '' WHERE user_id = ?", person.anonymous(), user);
        for (String table : new String[] {"waiting_file", "case_presence", "case_draft", "calendar_feed"})
            database.update("DELETE FROM " + table + " WHERE user_id = ?", user);
        accounts.erase(user, person.anonymous());
    }
}
