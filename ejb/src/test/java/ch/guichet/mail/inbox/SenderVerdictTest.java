package ch.guichet.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SenderVerdictTest {
    private static final List<String> OURS = List.of("mx.guichet.example");

    @Test
    void a_signature_of_the_senders_own_domain_verifies_him() {
        SenderVerdict verdict = of("mx.guichet.example; dkim=pass header.d=lac.ch header.s=k1; spf=none");
        assertThat(verdict.verified()).isTrue();
        assertThat(verdict.dkim()).isEqualTo("pass");
        assertThat(verdict.by()).isEqualTo("mx.guichet.example");
    }

    @Test
    void what_passes_for_another_domain_proves_nothing() {
        assertThat(of("mx.guichet.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=x@evil.example")
                        .verified())
                .isFalse();
        assertThat(of("mx.guichet.example; dkim=pass header.d=ch").verified()).isFalse();
        assertThat(of("mx.guichet.example; dkim=pass header.d=notlac.ch").verified())
                .isFalse();
    }

    @Test
    void a_result_of_somebody_else_is_not_believed_wherever_it_stands() {
        assertThat(of("evil.example; dkim=pass header.d=lac.ch")).isEqualTo(SenderVerdict.NONE);
        assertThat(of(
                                "mx.guichet.example; spf=fail smtp.mailfrom=lac.ch",
                                "mx.guichet.example; dkim=pass header.d=lac.ch")
                        .verified())
                .isFalse();
        assertThat(of("evil.example; x=y", "mx.guichet.example; dkim=pass header.d=lac.ch"))
                .isEqualTo(SenderVerdict.NONE);
    }

    @Test
    void comments_cannot_smuggle_a_result_in_and_a_failed_dmarc_is_a_no() {
        assertThat(of("mx.guichet.example (a; dkim=pass header.d=lac.ch); spf=fail smtp.mailfrom=lac.ch")
                        .verified())
                .isFalse();
        assertThat(of("mx.guichet.example; spf=pass smtp.mailfrom=anne@lac.ch; dmarc=fail header.from=lac.ch")
                        .verified())
                .isFalse();
        assertThat(of("mx.guichet.example 1; dmarc=pass (p=none) header.from=lac.ch")
                        .verified())
                .isTrue();
    }

    @Test
    void without_a_trusted_server_or_a_clear_sender_nobody_is_verified() {
        String[] passed = {"mx.guichet.example; dkim=pass header.d=lac.ch"};
        assertThat(SenderVerdict.of(passed, List.of(), "anne@lac.ch").verified())
                .isFalse();
        assertThat(SenderVerdict.of(passed, OURS, "").verified()).isFalse();
        assertThat(SenderVerdict.of(null, OURS, "anne@lac.ch")).isEqualTo(SenderVerdict.NONE);
    }

    private static SenderVerdict of(String... headers) {
        return SenderVerdict.of(headers, OURS, "anne@lac.ch");
    }
}
