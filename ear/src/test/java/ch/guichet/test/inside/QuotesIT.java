package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.acceptance.ChainReport;
import ch.guichet.acceptance.ChainVerification;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.QuoteApproval;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteDifference;
import ch.guichet.quotes.QuoteEvent;
import ch.guichet.quotes.QuoteEventKind;
import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteTimes;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules 13 and 14, and the bad input of quotes, decided in the container and by the database. */
@ExtendWith(ArquillianExtension.class)
public class QuotesIT {
    @Inject
    private Office office;

    @Inject
    private QuoteCounter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private AtOnce atOnce;

    @Inject
    private QuoteDesk quotes;

    @Inject
    private QuoteApproval approval;

    @Inject
    private QuoteReading reading;

    @Inject
    private QuoteTimes times;

    @Inject
    private MyQuotes mine;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private ChainVerification verification;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Database database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("5000.00"));
    }

    @Test
    void a_yes_is_kept_with_the_pdf_that_was_shown() {
        QuoteView quote = counter.sent(firm, staff, "1000.00");
        byte[] pdf = customer.get(firm.login(), () -> mine.document(quote.id(), 1));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(quote.latest().text().internalNote()).isEmpty();

        long proof = counter.accept(firm, quote);

        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(proof));
        assertThat(evidence.documentSha256())
                .isEqualTo(Sha256.of(pdf))
                .isEqualTo(quote.latest().documentSha256());
        assertThat(customer.get(firm.login(), () -> archive.document(proof))).isEqualTo(pdf);
        assertThat(evidence.amount()).isEqualTo(Money.of("1081.00"));
        assertThat(evidence.limit()).isEqualTo(Money.of("5000.00"));
        assertThat(counter.read(staff, quote.id()).inForce().version()).isEqualTo(1);
        assertThat(Outcome.code(() -> counter.accept(firm, quote))).isEqualTo("acceptance.already");
    }

    @Test
    void of_two_yeses_in_the_same_moment_exactly_one_counts() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        List<Outcome<Long>> outcomes = atOnce.times(2, () -> counter.accept(firm, quote));
        assertThat(outcomes).extracting(Outcome::code).containsExactlyInAnyOrder(null, "acceptance.already");
    }

    @Test
    void the_first_binds_until_the_second_is_accepted_and_then_one_alone_is_in_force() {
        QuoteView first = counter.sent(firm, staff, "100.00");
        counter.accept(firm, first);
        QuoteView second = counter.revised(firm, staff, first.id(), "200.00");
        assertThat(counter.read(staff, first.id()).inForce().version()).isEqualTo(1);
        counter.accept(firm, second);
        QuoteView after = counter.read(staff, first.id());
        assertThat(after.inForce().version()).isEqualTo(2);
        assertThat(after.version(1).state()).isEqualTo(QuoteState.SUPERSEDED);
        assertThat(after.version(1).acceptanceId()).isNotNull();
        assertThat(desk.get(staff, () -> reading.difference(first.id(), 1, 2)))
                .extracting(QuoteDifference::field)
                .containsExactly("line.1", "gross");
    }

    @Test
    void a_replaced_version_and_another_document_are_refused() {
        QuoteView first = counter.sent(firm, staff, "100.00");
        QuoteView second = counter.revised(firm, staff, first.id(), "200.00");
        assertThat(Outcome.code(() -> counter.accept(firm, first))).isEqualTo("quote.superseded");
        assertThat(Outcome.code(() -> customer.get(
                        firm.login(),
                        () -> mine.accept(first.id(), 2, first.latest().documentSha256(), "192.0.2.1"))))
                .isEqualTo("acceptance.documentChanged");
        assertThat(second.latest().state()).isEqualTo(QuoteState.SENT);
    }

    @Test
    void without_the_right_or_above_the_limit_nothing_is_accepted() {
        Firm guest = office.firm(null);
        QuoteView theirs = counter.sent(guest, staff, "100.00");
        assertThat(Outcome.code(() -> counter.accept(guest, theirs))).isEqualTo("quote.mayNotAccept");
        Firm careful = office.firm(Money.of("108.09"));
        QuoteView dear = counter.sent(careful, staff, "100.00");
        assertThat(Outcome.code(() -> counter.accept(careful, dear))).isEqualTo("quote.aboveLimit");
        assertThat(counter.shown(careful, dear.id()).latest().state()).isEqualTo(QuoteState.SENT);
    }

    @Test
    void another_companys_quote_and_a_draft_are_not_found() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        long draft = counter.draft(firm, staff, "100.00");
        Firm stranger = office.firm(Money.of("9000.00"));
        List<Runnable> requests = List.of(
                () -> mine.show(quote.id()),
                () -> mine.document(quote.id(), 1),
                () -> mine.all(firm.customerId(), null),
                () -> mine.accept(quote.id(), 1, quote.latest().documentSha256(), "192.0.2.1"),
                () -> mine.decline(quote.id(), 1, "Non"),
                () -> mine.ask(quote.id(), 1, 1, "?"),
                () -> mine.forward(quote.id(), 1, firm.contactId()));
        assertThat(requests)
                .allSatisfy(request -> assertThat(Outcome.code(() -> customer.run(stranger.login(), request)))
                        .isEqualTo("notFound"));
        assertThat(Outcome.code(() -> counter.shown(firm, draft))).isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.run(firm.login(), () -> mine.accept(draft, 1, "0", "192.0.2.1"))))
                .isEqualTo("notFound");
    }

    @Test
    void a_quote_edited_in_another_tab_is_refused_and_an_accepted_one_too() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        int seen = counter.read(staff, quote.id()).revision();
        counter.accept(firm, quote);
        assertThat(Outcome.code(
                        () -> desk.run(staff, () -> quotes.revise(quote.id(), seen, counter.content("150.00")))))
                .isEqualTo("quote.changedMeanwhile");
        assertThat(Outcome.code(() -> desk.run(staff, () -> quotes.withdraw(quote.id(), null, "Erreur"))))
                .isEqualTo("quote.notSent");
    }

    @Test
    void above_the_limit_a_second_person_decides_and_never_the_author() {
        long id = counter.draft(firm, staff, "6000.00");
        assertThat(desk.get(staff, () -> quotes.send(id, null))).isEqualTo(QuoteState.IN_APPROVAL);
        assertThat(Outcome.code(() -> counter.shown(firm, id))).isEqualTo("notFound");
        assertThat(Outcome.code(() -> desk.run(staff, () -> approval.approve(id, null))))
                .isEqualTo("quote.ownApproval");
        assertThat(desk.get(staff, () -> approval.queue()))
                .extracting(QuoteRow::id)
                .contains(id);
        assertThat(Outcome.code(() -> desk.run("admin", () -> approval.refuse(id, null, " "))))
                .isEqualTo("quote.reasonMissing");
        desk.run("admin", () -> approval.refuse(id, null, "Trop cher"));
        assertThat(counter.read(staff, id).latest().approvalNote()).isEqualTo("Trop cher");
        desk.get(staff, () -> quotes.send(id, null));
        desk.run("admin", () -> approval.approve(id, null));
        assertThat(counter.shown(firm, id).latest().state()).isEqualTo(QuoteState.SENT);
        long author = counter.read(staff, id).latest().authorId();
        assertThatThrownBy(() ->
                        database.update("UPDATE quote_version SET approver_id = ? WHERE quote_id = ?", author, id))
                .isInstanceOf(DatabaseFault.class);
    }

    @Test
    void a_lapsed_quote_is_refused_and_stays_unaccepted_and_reminders_go_out_once() throws Exception {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        database.update("UPDATE quote_version SET valid_until = DATE '2020-01-01' WHERE quote_id = ?", quote.id());
        assertThat(Outcome.code(() -> counter.accept(firm, quote))).isEqualTo("quote.lapsed");
        QuoteView near = counter.sent(firm, staff, "100.00");
        database.update(
                "UPDATE quote_version SET valid_until = ? WHERE quote_id = ?",
                clock.today().plusDays(1),
                near.id());
        round();
        round();
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.LAPSED);
        assertThat(counter.read(staff, quote.id()).history())
                .extracting(QuoteEvent::kind)
                .containsOnlyOnce(QuoteEventKind.LAPSED);
        assertThat(counter.read(staff, near.id()).history())
                .extracting(QuoteEvent::kind)
                .containsOnlyOnce(QuoteEventKind.REMINDED);
    }

    @Test
    void a_yes_and_a_new_version_in_the_same_moment_leave_one_of_two_clear_states() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        AtomicInteger turn = new AtomicInteger();

        List<Outcome<Long>> outcomes = atOnce.times(
                2,
                () -> turn.getAndIncrement() == 0
                        ? counter.accept(firm, quote)
                        : counter.revised(firm, staff, quote.id(), "200.00").id());

        QuoteView after = counter.read(staff, quote.id());
        assertThat(after.version(2).state()).isEqualTo(QuoteState.SENT);
        boolean accepted = after.version(1).acceptanceId() != null;
        assertThat(after.version(1).state()).isEqualTo(accepted ? QuoteState.ACCEPTED : QuoteState.SUPERSEDED);
        assertThat(after.inForce() == null).isEqualTo(!accepted);
        assertThat(outcomes)
                .extracting(Outcome::code)
                .containsExactlyInAnyOrder(null, accepted ? null : "quote.superseded");
    }

    @Test
    void a_question_on_a_line_waits_until_it_is_answered() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        assertThat(Outcome.code(() -> customer.run(firm.login(), () -> mine.ask(quote.id(), 1, 2, "?"))))
                .isEqualTo("quote.line");
        customer.run(firm.login(), () -> mine.ask(quote.id(), 1, 1, "Quand ?"));
        assertThat(row(quote).asked()).isTrue();
        desk.run(staff, () -> quotes.answer(quote.id(), "Lundi"));
        assertThat(row(quote).asked()).isFalse();
        customer.run(firm.login(), () -> mine.decline(quote.id(), 1, "Trop tard"));
        assertThat(row(quote).state()).isEqualTo(QuoteState.DECLINED);
    }

    @Test
    void the_verifier_finds_a_yes_to_a_quote_that_was_tampered_with() {
        long proof = counter.accept(firm, counter.sent(firm, staff, "100.00"));
        long link = customer.get(firm.login(), () -> archive.evidence(proof)).link();
        database.update("UPDATE acceptance SET amount_cents = amount_cents + 1 WHERE id = ?", proof);
        ChainReport tampered = finance.get(staff, () -> verification.verify());
        database.update("UPDATE acceptance SET amount_cents = amount_cents - 1 WHERE id = ?", proof);
        assertThat(tampered.firstBroken()).isEqualTo(link);
        assertThat(finance.get(staff, () -> verification.verify()).ok()).isTrue();
    }

    private QuoteRow row(QuoteView quote) {
        return desk.get(
                        staff,
                        () -> reading.list(
                                new QuoteFilter(null, null, null, String.valueOf(quote.number()), false), null))
                .items()
                .get(0);
    }

    private void round() throws Exception {
        transaction.begin();
        times.go();
        transaction.commit();
    }
}
