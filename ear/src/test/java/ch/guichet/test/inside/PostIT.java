package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.LetterState;
import ch.guichet.mail.LetterView;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.Postbox;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class PostIT {
    @Inject
    private Postbox postbox;

    @Inject
    private PostOffice post;

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsDesk desk;

    @Inject
    private AtOnce atOnce;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void senders_at_the_same_time_send_each_letter_once() throws IOException {
        try (SmtpSink sink = new SmtpSink()) {
            for (int i = 0; i < 40; i++) postbox.post("test." + mark + "." + i, "r" + i + "." + mark + "@example.ch");

            assertThat(atOnce.times(4, postbox::empty))
                    .extracting(Outcome::code)
                    .containsOnlyNulls();

            awaitSent(40);
            for (int i = 0; i < 40; i++)
                assertThat(sink.to("r" + i + "." + mark + "@example.ch")).hasSize(1);
        }
    }

    @Test
    void a_letter_has_its_thread_its_own_id_and_two_forms() throws IOException {
        String to = "reader." + mark + "@example.ch";
        try (SmtpSink sink = new SmtpSink()) {
            postbox.post("test." + mark, to);
            postbox.empty();
            awaitOf(to, LetterState.SENT);
            assertThat(sink.to(to).get(0))
                    .contains("X-Guichet-Thread: 1234-abcdefg")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("multipart/alternative")
                    .contains("Message-ID: " + show(to).messageId())
                    .contains("&lt;b&gt;");
        }
    }

    @Test
    void the_same_key_is_one_letter_also_at_the_same_moment() {
        String to = "once." + mark + "@example.ch";
        List<Outcome<Integer>> outcomes = atOnce.times(4, () -> {
            postbox.post("test." + mark, to);
            return 1;
        });
        assertThat(outcomes).extracting(Outcome::code).containsOnlyNulls();
        assertThat(rows(to)).hasSize(1);
    }

    @Test
    void what_did_not_happen_is_told_to_nobody() {
        String to = "never." + mark + "@example.ch";
        assertThatThrownBy(() -> postbox.postInVain("test." + mark, to)).isNotNull();
        assertThat(rows(to)).isEmpty();
    }

    @Test
    void without_a_mail_server_letters_are_kept_and_a_person_can_send_them_later() throws IOException {
        String to = "kept." + mark + "@example.ch";
        postbox.post("test." + mark, to);
        assertThat(rows(to)).extracting(LetterRow::state).containsExactly(LetterState.KEPT);
        String staff = office.staff();
        long id = rows(to).get(0).id();
        assertThat(Outcome.code(() -> desk.run(staff, () -> post.sendAgain(id))))
                .isEqualTo("mail.noServer");
        try (SmtpSink sink = new SmtpSink()) {
            desk.run(staff, () -> post.sendAgain(id));
            postbox.empty();
            awaitOf(to, LetterState.SENT);
            assertThat(sink.to(to)).hasSize(1);
            assertThat(Outcome.code(() -> desk.run(staff, () -> post.sendAgain(id))))
                    .isEqualTo("mail.notStill");
        }
    }

    @Test
    void a_wrong_address_fails_for_a_person_to_see_and_a_busy_server_is_asked_again() throws IOException {
        String wrong = "refused@" + mark + ".example.ch";
        String busy = "later@" + mark + ".example.ch";
        try (SmtpSink sink = new SmtpSink()) {
            postbox.post("test.wrong." + mark, wrong);
            postbox.post("test.busy." + mark, busy);
            postbox.empty();
            awaitOf(wrong, LetterState.FAILED);
            assertThat(show(wrong).lastError()).isNotBlank();
            awaitTried(busy);
            assertThat(show(busy).row().state()).isEqualTo(LetterState.WAITING);
            assertThat(show(busy).nextTry()).isAfter(show(busy).row().createdAt());
        }
    }

    @Test
    void receipt_answer_and_offer_of_a_case_are_posted_with_one_thread() {
        Firm firm = office.firm(Money.of("500.00"));
        counter.offer(firm, counter.ask(firm), office.staff(), 60);
        assertThat(rows(firm.login()))
                .hasSize(2)
                .extracting(LetterRow::threadToken)
                .containsOnly(rows(firm.login()).get(0).threadToken());
    }

    private void awaitSent(int count) {
        for (int i = 0; i < 100; i++) {
            long sent = 0;
            for (int each = 0; each < count; each++)
                sent += rows("r" + each + "." + mark + "@").stream()
                        .filter(row -> row.state() == LetterState.SENT)
                        .count();
            if (sent == count) return;
            pause();
        }
        throw new AssertionError("not all letters went out");
    }

    private void awaitOf(String to, LetterState state) {
        for (int i = 0; i < 100 && rows(to).get(0).state() != state; i++) pause();
        assertThat(rows(to).get(0).state()).isEqualTo(state);
    }

    private void awaitTried(String to) {
        for (int i = 0; i < 100 && show(to).lastError() == null; i++) pause();
    }

    private LetterView show(String to) {
        String staff = office.staff();
        long id = rows(to).get(0).id();
        return desk.get(staff, () -> post.show(id));
    }

    private List<LetterRow> rows(String to) {
        String staff = office.staff();
        return desk.get(
                staff, () -> post.letters(new LetterFilter(null, to), null).items());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
