package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportCaseTest {
    private final SupportCase received = Offers.receivedCase();

    @Test
    void a_received_case_is_new_and_nobody_has_decided_its_class() {
        assertThat(received.state()).isEqualTo(CaseState.NEW);
        assertThat(received.triage()).isEqualTo(Triage.UNSURE);
        assertThat(received.triagedBy()).isNull();
    }

    @Test
    void the_first_decision_needs_no_reason_and_keeps_who_made_it() {
        received.classify(Triage.FREE, null, "Mia Frei");

        assertThat(received.triage()).isEqualTo(Triage.FREE);
        assertThat(received.triagedBy()).isEqualTo("Mia Frei");
    }

    @Test
    void turning_a_decision_over_needs_a_reason() {
        received.classify(Triage.FREE, null, "Mia Frei");

        Refused.with("case.reasonMissing", () -> received.classify(Triage.PAID, " ", "Luca Bernasconi"));
        received.classify(Triage.PAID, "Recherche d'anomalie", "Luca Bernasconi");
        assertThat(received.triageReason()).isEqualTo("Recherche d'anomalie");
    }

    @Test
    void unsure_is_no_decision() {
        Refused.with("case.triageUndecided", () -> received.classify(Triage.UNSURE, "?", "Mia Frei"));
    }

    @Test
    void paid_work_is_offered_only_once_a_person_has_decided_that_the_case_is_paid() {
        Refused.with("case.triageUndecided", () -> received.offerPaidWork());
        received.classify(Triage.PAID, null, "Luca Bernasconi");
        received.offerPaidWork();
        assertThat(received.state()).isEqualTo(CaseState.WAITING);

        SupportCase free = Offers.receivedCase();
        free.classify(Triage.FREE, null, "Mia Frei");
        Refused.with("case.isFree", () -> free.offerPaidWork());
    }

    @Test
    void who_answers_first_takes_the_case() {
        received.answered(3, Offers.MONDAY);
        received.answered(4, Offers.MONDAY);

        assertThat(received.assigneeId()).isEqualTo(3);
        assertThat(received.state()).isEqualTo(CaseState.WAITING);
    }

    @Test
    void a_closed_case_takes_no_answer_until_the_customer_speaks_again() {
        received.close();
        Refused.with("case.closed", () -> received.answered(3, Offers.MONDAY));
        Refused.with("case.closed", () -> received.offerPaidWork());

        received.customerSpoke(Offers.MONDAY);
        received.answered(3, Offers.MONDAY);
        assertThat(received.state()).isEqualTo(CaseState.WAITING);
    }

    @Test
    void a_subject_cannot_add_lines_of_its_own_to_a_document() {
        Receipt receipt = new Receipt(
                7, 9, IntakeChannel.PORTAL, " Clôture\r\n\u2028Prix de l'heure : CHF 1.00\t", "x", " ", List.of());

        assertThat(receipt.subject()).isEqualTo("Clôture Prix de l'heure : CHF 1.00");
        assertThat(receipt.clientKey()).isNull();
    }

    @Test
    void a_question_without_subject_or_text_or_with_far_too_much_is_refused() {
        Refused.with("case.subjectMissing", () -> receipt(" ", "x"));
        Refused.with("case.subjectTooLong", () -> receipt("x".repeat(201), "x"));
        Refused.with("case.textMissing", () -> receipt("x", null));
        Refused.with("case.textTooLong", () -> receipt("x", "x".repeat(20_001)));
    }

    private static Receipt receipt(String subject, String text) {
        return new Receipt(7, 9, IntakeChannel.PORTAL, subject, text, null, List.of());
    }

    @Test
    void an_answer_takes_away_a_follow_up_that_is_due_and_leaves_one_to_come() {
        LocalDate monday = BusinessClock.dayOf(Offers.MONDAY);
        received.followUp(monday, monday.minusDays(3));
        received.answered(3, Offers.MONDAY);
        assertThat(received.followUpOn()).isNull();

        received.followUp(monday.plusDays(7), monday);
        received.answered(3, Offers.MONDAY);
        assertThat(received.followUpOn()).isEqualTo(monday.plusDays(7));
    }
}
