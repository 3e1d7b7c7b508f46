package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Coming in and going out, in a browser. */
class EntranceIT extends BrowserTest {
    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() {
        tryToSignIn("customer", "not-the-password");
        String wrong = page.locator("#messages").innerText();
        tryToSignIn("nobody." + UUID.randomUUID(), "not-the-password");
        assertThat(page.locator("#messages").innerText()).isNotBlank().isEqualTo(wrong);
        assertThat(page.url()).contains("/login.xhtml");
        assertAccessible();
    }

    @Test
    void signing_in_renews_the_session_and_leads_back_to_the_page_that_was_asked_for() {
        page.navigate("/portal/credit/credit.xhtml");
        assertThat(page.url()).contains("/login.xhtml");
        String before = session();
        fillIn("customer", DEMO_PASSWORD);
        page.waitForURL(url -> url.contains("/portal/credit/credit.xhtml"));
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void a_page_of_another_role_says_so_and_nothing_of_it_is_shown() {
        signIn("customer", DEMO_PASSWORD);
        assertThat(page.navigate("/finance/home/home.xhtml").status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("Référence");
        assertAccessible();
    }

    @Test
    void an_address_that_leads_nowhere_is_our_own_page_with_a_reference() {
        signIn("desk", DEMO_PASSWORD);
        for (String address : new String[] {"/desk/nothing.xhtml", "/desk/cases/case.xhtml?id=999999999"}) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.locator("main")).containsText("Référence");
        }
        assertThat(page.navigate("/desk/cases/case.xhtml?id=<script>").status()).isBetween(400, 404);
    }

    private void tryToSignIn(String login, String password) {
        page.navigate("/login.xhtml");
        fillIn(login, password);
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("guichet"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
