package ch.guichet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.identity.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
    @ParameterizedTest
    @CsvSource({"CUSTOMER, PORTAL", "DESK, DESK", "SPECIALIST, DESK", "FINANCE, FINANCE", "ADMIN, ADMIN"})
    void every_role_starts_where_its_work_is(Role role, Area start) {
        assertThat(Area.startsFor(Set.of(role)::contains)).containsExactly(start);
        assertThat(AreaGate.startFor(Set.of(role)::contains)).isEqualTo(start.getStart());
    }

    @Test
    void somebody_with_several_roles_may_switch_and_starts_at_the_desk() {
        assertThat(Area.startsFor(Set.of(Role.ADMIN, Role.FINANCE, Role.SPECIALIST)::contains))
                .containsExactly(Area.DESK, Area.FINANCE, Area.ADMIN);
    }

    @Test
    void a_customer_enters_no_area_of_the_staff() {
        assertThat(Set.of(Area.CUSTOMERS, Area.DESK, Area.FINANCE, Area.ADMIN, Area.OFFICE))
                .noneMatch(area -> area.admits(Role.CUSTOMER::equals));
    }

    @Test
    void an_administrator_sees_the_customers_and_no_other_page_of_the_desk() {
        assertThat(Area.of("/desk/customers/customer.xhtml").orElseThrow().admits(Role.ADMIN::equals))
                .isTrue();
        assertThat(Area.of("/desk/cases/case.xhtml").orElseThrow().admits(Role.ADMIN::equals))
                .isFalse();
    }

    @Test
    void somebody_without_a_role_lands_on_his_account() {
        assertThat(AreaGate.startFor(role -> false)).isEqualTo("/account/account.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/account.xhtml",
                "/new/page.xhtml",
                "/index.xhtml",
                "/",
                "/login.xhtml/x",
                "/deskx.xhtml"
            })
    void what_nobody_opened_is_closed(String path) {
        assertThat(Area.isOpen(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/desk, DESK", "/desk/home/home.xhtml, DESK", "/office/search/search.xhtml, OFFICE"})
    void a_folder_belongs_to_its_area_with_or_without_its_slash(String path, Area area) {
        assertThat(Area.of(path)).contains(area);
    }

    @Test
    void only_the_description_of_the_api_is_open() {
        assertThat(Area.isOpenOnApi("/api/v1/openapi")).isTrue();
        assertThat(Area.isOpenOnApi("/api/v1/invoices")).isFalse();
    }
}
