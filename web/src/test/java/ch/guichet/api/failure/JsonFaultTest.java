package ch.guichet.api.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.guichet.api.customers.ContactBody;
import ch.guichet.api.json.JsonFormat;
import ch.guichet.identity.NewUser;
import ch.guichet.shared.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFaultTest {
    @Test
    void a_wrong_value_is_named_with_its_path() {
        WrongInput wrong = fault("{\"rights\":{\"acceptLimit\":\"much\"}}", ContactBody.class)
                .orElseThrow();
        assertThat(wrong.code()).isEqualTo("field.wrong");
        assertThat(wrong.field()).isEqualTo("rights.acceptLimit");
    }

    @Test
    void an_unknown_field_is_named() {
        WrongInput wrong = fault("{\"fullName\":\"Ada\"}", ContactBody.class).orElseThrow();
        assertThat(wrong.code()).isEqualTo("field.unknown");
        assertThat(wrong.field()).isEqualTo("fullName");
    }

    @Test
    void an_unknown_role_is_named() {
        assertThat(fault("{\"roles\":[\"DESK\",\"KING\"]}", NewUser.class)
                        .orElseThrow()
                        .field())
                .isEqualTo("roles[1]");
    }

    @Test
    void what_is_not_json_has_no_field() {
        assertThat(fault("{\"name\":", ContactBody.class)).isEmpty();
        assertThat(fault("[1", ContactBody.class)).isEmpty();
    }

    @Test
    void a_refusal_by_the_rules_stays_one() {
        JsonProcessingException thrown = thrown("{\"login\":\"x\",\"roles\":[\"DESK\"]}", NewUser.class);
        assertThat(thrown).hasRootCauseInstanceOf(Refusal.class);
    }

    private static Optional<WrongInput> fault(String json, Class<?> type) {
        return JsonFault.of(thrown(json, type));
    }

    private static JsonProcessingException thrown(String json, Class<?> type) {
        return catchThrowableOfType(
                JsonProcessingException.class, () -> JsonFormat.mapper().readValue(json, type));
    }
}
