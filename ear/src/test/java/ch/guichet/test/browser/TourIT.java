package ch.guichet.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every demo account signs in and opens every page its navigation leads to, wide and narrow, light and dark. With
 * {@code -Dguichet.pictures=<folder>} each page is kept as a picture.
 */
class TourIT extends BrowserTest {
    /** Pages that another role has had examined; axe takes longer than all the rest of a visit. */
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();
    /** What a page looks like does not depend on the database, so the embedded one is enough for axe. */
    private static final boolean EXAMINE = System.getenv("DB_URL") == null;

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"customer", "desk", "specialist", "finance", "admin"})
    void every_page_of_a_role_opens_without_error_or_barrier_and_fits_a_phone(String account) {
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        signIn(account, DEMO_PASSWORD);
        Set<String> pages = linksOfTheNavigation();
        assertThat(pages).as("pages of " + account).isNotEmpty();
        for (String address : pages) visit(account, address);
        assertThat(complaints).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Set<String> linksOfTheNavigation() {
        var found = (List<String>)
                page.evalOnSelectorAll("nav a[href^='/']", "links => links.map(link => link.getAttribute('href'))");
        Set<String> pages = new LinkedHashSet<>(found);
        pages.removeIf(address -> address.contains("language="));
        return pages;
    }

    private void visit(String account, String address) {
        page.setViewportSize(1440, 900);
        Response answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        boolean first = EXAMINE && EXAMINED.add(address.replaceAll("\\?.*", ""));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            if (first) assertAccessible();
            picture(account, address, "1440-" + scheme.name().toLowerCase());
        }
        page.setViewportSize(360, 740);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var tooWide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(tooWide).as(address + " scrolls sideways on a phone").isFalse();
        picture(account, address, "360");
    }

    private void picture(String account, String address, String kind) {
        String name = account + address.replaceAll("\\?.*|\\.xhtml", "").replace('/', '-') + "-" + kind;
        Pictures.keep(page, name);
    }
}
