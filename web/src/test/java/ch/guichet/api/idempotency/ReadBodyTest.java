package ch.guichet.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadBodyTest {
    private static final byte[] BODY = "{\"pack\":\"T5\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_same_request_has_the_same_fingerprint() {
        assertThat(ReadBody.fingerprint("POST", "/credits/1/lots", BODY))
                .isEqualTo(ReadBody.fingerprint("POST", "/credits/1/lots", BODY.clone()));
    }

    @Test
    void another_path_or_body_has_another() {
        String one = ReadBody.fingerprint("POST", "/credits/1/lots", BODY);
        assertThat(ReadBody.fingerprint("POST", "/credits/2/lots", BODY)).isNotEqualTo(one);
        assertThat(ReadBody.fingerprint("POST", "/credits/1/lots", new byte[0])).isNotEqualTo(one);
    }
}
