package ch.guichet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/desk/home/home.xhtml", "/portal/cases/case.xhtml?id=12&tab=a%20b", "/"})
    void a_page_of_ours_is_gone_back_to(String wanted) {
        assertThat(ReturnPath.safe(wanted)).contains(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/ /evil.example",
                "javascript:alert(1)",
                "desk/home.xhtml",
                "/a\r\nSet-Cookie:x=1",
                "/a//b",
                "/%zz",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/login.xhtml?from=/desk/",
                "/api/v1/cases"
            })
    void whatever_could_lead_elsewhere_is_dropped(String wanted) {
        assertThat(ReturnPath.safe(wanted)).isEmpty();
    }

    @Test
    void an_endless_path_is_dropped() {
        assertThat(ReturnPath.safe("/" + "a".repeat(600))).isEmpty();
    }

    @Test
    void the_login_page_remembers_where_one_wanted_to_go() {
        assertThat(ReturnPath.login("/desk/home/home.xhtml?a=1&b=2", false))
                .isEqualTo("/login.xhtml?from=%2Fdesk%2Fhome%2Fhome.xhtml%3Fa%3D1%26b%3D2");
        assertThat(ReturnPath.login("//evil.example", false)).isEqualTo("/login.xhtml");
        assertThat(ReturnPath.login("/", true)).isEqualTo("/login.xhtml?expired=true");
    }
}
