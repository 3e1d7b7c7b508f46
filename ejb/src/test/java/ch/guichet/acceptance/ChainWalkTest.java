package ch.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
    @Test
    void an_empty_register_is_sound() {
        assertThat(Proofs.walk(List.of(), ChainHead.START)).isEqualTo(new ChainReport(true, 0, null));
    }

    @Test
    void a_link_hung_on_without_the_head_is_found() {
        List<Proofs.Kept> chain = Proofs.chain(3);
        ChainHead written = Proofs.headOf(chain.subList(0, 2));
        ChainWalk walk = new ChainWalk();
        chain.subList(0, 2).forEach(kept -> walk.step(kept.evidence(), kept.document()));

        assertThat(walk.arriveAt(written, 3).firstBroken()).isEqualTo(3);
    }

    @Test
    void a_link_that_cannot_be_read_is_found() {
        ChainWalk walk = new ChainWalk();
        walk.step(null, new byte[] {1});

        assertThat(walk.arriveAt(new ChainHead(1, "f".repeat(64)), 1)).isEqualTo(new ChainReport(false, 1, 1L));
    }

    @Test
    void nothing_can_be_moved_from_one_field_into_its_neighbour() {
        assertThat(CanonicalForm.of(named("Anne Keller", "ACCEPT")))
                .isNotEqualTo(CanonicalForm.of(named("Anne Keller A", "CCEPT")));
        assertThat(CanonicalForm.of(named("", "ACCEPT"))).isNotEqualTo(CanonicalForm.of(named("ACCEPT", "")));
    }

    @Test
    void the_canonical_form_begins_with_its_name_and_lengths() {
        byte[] form = CanonicalForm.of(named("Anne Keller", "ACCEPT"));

        assertThat(form)
                .startsWith(0, 0, 0, 20)
                .containsSequence("guichet.acceptance.1".getBytes(StandardCharsets.US_ASCII));
        assertThat(form).containsSequence(0, 0, 0, 4, '9', '7', '3', '0'); // the amount, in Rappen
        assertThat(form).containsSequence(-1, -1, -1, -1, 0, 0, 0, 4); // no limit, then the amount
    }

    @Test
    void a_yes_to_another_document_than_the_one_shown_is_refused() {
        Subject subject = new Subject(
                SubjectKind.PAID_WORK, 1, 1, "Offre", "neu".getBytes(StandardCharsets.UTF_8), "text/plain", Money.ZERO);

        subject.requireShown(subject.documentSha256());
        assertThatThrownBy(() -> subject.requireShown("0".repeat(64)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("acceptance.documentChanged"));
    }

    private static Evidence named(String contact, String right) {
        return new Evidence(
                1,
                1,
                SubjectKind.TERMS,
                1,
                1,
                "",
                "",
                "",
                1,
                1,
                contact,
                right,
                null,
                Money.of("97.30"),
                Channel.PORTAL,
                "",
                Instant.EPOCH,
                "",
                null);
    }
}
