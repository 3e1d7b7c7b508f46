package ch.guichet.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPageIT extends BrowserTest {

    @Test
    void the_first_page_has_a_title_and_no_serious_barrier() {
        page.navigate("/");
        assertThat(page.title()).contains("Guichet");
        assertAccessible();
    }
}
