package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecondFactorSetupTest {
    @Test
    void an_app_finds_who_and_where_in_the_address() {
        SecondFactorSetup setup = SecondFactorSetup.of("GEZDGNBVGY3TQOJQ", "anne+work@example.ch");
        assertThat(setup.address())
                .isEqualTo("otpauth://totp/Guichet:anne%2Bwork%40example.ch?secret=GEZDGNBVGY3TQOJQ&issuer=Guichet");
        assertThat(setup.spelled()).isEqualTo("GEZD GNBV GY3T QOJQ");
        assertThat(setup.path()).startsWith("M4 4h1v1h-1z");
        assertThat(setup.toString()).doesNotContain("GEZD");
    }
}
