package ch.guichet.test.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecurityIdentityIT {

    private static final String TILL = Running.PRODUCT + "/test/till";

    @Test
    void a_role_given_at_login_opens_the_doors_of_that_role() {
        var answer = Running.get(TILL, "test-user", "nina", "test-role", "FINANCE");
        assertThat(answer.body()).isEqualTo("open for nina, finance true, desk false");
    }

    @Test
    void another_role_does_not() {
        assertThat(Running.get(TILL, "test-user", "otto", "test-role", "DESK").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_does_not() {
        assertThat(Running.get(TILL).statusCode()).isEqualTo(403);
    }

    @Test
    void a_job_acts_as_the_person_who_started_it() {
        var answer = Running.get(TILL + "/job", "test-user", "nina", "test-role", "FINANCE");
        assertThat(answer.body()).isEqualTo("COMPLETED: open for nina, finance true, desk false");
    }

    @Test
    void a_job_has_no_more_rights_than_the_person_who_started_it() {
        var answer = Running.get(TILL + "/job", "test-user", "otto", "test-role", "DESK");
        assertThat(answer.body()).isEqualTo("COMPLETED: refused");
    }
}
