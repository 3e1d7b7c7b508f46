package ch.guichet.test.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @Test
    void the_server_is_ready() {
        assertThat(Running.get(Running.MANAGEMENT + "/health/ready").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_product_is_ready() {
        var ready = Running.get(Running.PRODUCT + "/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void numbers_for_monitoring_are_served_to_the_own_machine() {
        var metrics = Running.get(Running.MANAGEMENT + "/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("wildfly_datasources_pool_in_use_count{data_source=\"Guichet\"}");
    }

    @Test
    void the_first_page_answers_without_naming_the_server() {
        var page = Running.get(Running.PRODUCT + "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void a_session_cookie_stays_away_from_scripts_and_other_sites() {
        var cookies = Running.get(Running.PRODUCT + "/login.xhtml").headers().allValues("set-cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c).contains("HttpOnly").contains("SameSite=Lax"));
    }
}
