package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxIT extends BrowserTest {
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void listen() {
        complaints.clear();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
    }

    @AfterEach
    void nothingComplained() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void cases_are_chosen_by_keyboard_given_to_somebody_and_taken_back() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/cases/cases.xhtml?owner=none&state=ALL");
        for (String key : List.of("j", "x", "j", "x")) page.keyboard().press(key);
        assertThat(page.locator("[data-bulk]")).containsText("2 choisis");
        page.click("[id='inbox:assign']");
        assertThat(page.locator("[id='inbox:bulk']")).containsText("2 cas");
        page.selectOption("[id='inbox:agent']", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        assertAccessible();
        page.click("[id='inbox:confirm']");
        assertThat(page.locator("[id='inbox:bulk']")).containsText("sur 2");
        assertAccessible();
        if (page.locator("[id='inbox:undo']").count() > 0) {
            page.click("[id='inbox:undo']");
            assertThat(page.locator("[id='inbox:bulk']")).containsText("comme avant");
        }
        page.click("[id='inbox:dismiss']");
        assertThat(page.locator("[id='inbox:bulk']")).not().containsText("sur 2");
    }

    @Test
    void the_address_carries_the_filters_and_a_view_keeps_them() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/cases/cases.xhtml");
        page.selectOption("select[name=state]", "ALL");
        page.fill("form.g-narrowing input[name=q]", "factures");
        page.click("form.g-narrowing button");
        page.waitForURL(Pattern.compile(".*state=ALL.*"));
        assertThat(page.locator("select[name=state]")).hasValue("ALL");
        assertThat(page.locator("[data-pick] tbody tr").first()).isVisible();

        String name = "Vue " + UUID.randomUUID().toString().substring(0, 8);
        page.locator("details.g-keep summary").click();
        page.fill("[id='keep:name']", name);
        page.click("[id='keep:save']");
        Locator tab = page.locator(".g-views a").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(tab).hasAttribute("aria-current", "page");
        page.navigate("/desk/cases/cases.xhtml");
        tab.click();
        assertThat(page.locator("form.g-narrowing input[name=q]")).hasValue("factures");

        page.locator("details.g-keep summary").click();
        page.locator("[id='keep'] li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator(".ui-commandlink")
                .click();
        page.click(".ui-confirmdialog-yes");
        assertThat(tab).hasCount(0);
    }

    @Test
    void the_keys_are_explained_and_the_page_is_for_everybody_also_on_a_phone() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/cases/cases.xhtml?state=ALL");
        assertAccessible();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.locator("#global-search")).isFocused();
        page.setViewportSize(360, 740);
        page.navigate("/desk/cases/cases.xhtml?state=ALL");
        assertAccessible();
        var wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).isEqualTo(false);
    }

    @Test
    void a_search_shows_where_it_was_found_and_leads_there() {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/desk/home/home.xhtml");
        page.fill("#global-search", "facturé écolage");
        page.keyboard().press("Enter");
        assertThat(page.locator(".g-found mark").first()).isVisible();
        assertAccessible();
        page.locator(".g-found a").first().click();
        page.waitForURL(Pattern.compile(".*/desk/cases/case\\.xhtml.*"));
    }

    @Test
    void a_customer_finds_his_own_cases_only() {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/search/search.xhtml?q=facture");
        assertAccessible();
        for (String about : page.locator(".g-found .g-sub").allTextContents())
            assertThat(about)
                    .contains(page.locator(".g-page-subtitle")
                            .textContent()
                            .replaceAll(".*cas de ([^:]+) :.*", "$1")
                            .strip());
        assertThat(page.navigate("/portal/search/search.xhtml?q=facture&company=99999")
                        .status())
                .isEqualTo(404);
        complaints.clear();
    }
}
