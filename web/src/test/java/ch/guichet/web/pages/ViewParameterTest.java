package ch.guichet.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewParameterTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern REQUIRED = Pattern.compile("<f:viewParam (?!rendered=)[^>]*required=\"true\"");

    /**
     * {@code f:viewParam} is validated again at every click, although an AJAX answer has left its value out; if it is
     * required, every later click on the page is refused without a word.
     */
    @Test
    void a_required_parameter_survives_a_refused_click() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            List<Path> forgetful = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(page -> REQUIRED.matcher(read(page)).find())
                    .toList();
            assertThat(forgetful).as("required only on the first request").isEmpty();
        }
    }

    /** Faces looks for it before the page is built; inside of the content it is found late, with a warning a request. */
    @Test
    void what_a_page_takes_from_its_address_stands_before_its_content() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            List<Path> late = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(page -> read(page).contains("<ui:composition template="))
                    .filter(page -> read(page).contains("<f:metadata>"))
                    .filter(page -> !read(page).contains("<ui:define name=\"metadata\">"))
                    .toList();
            assertThat(late).as("metadata in its own define").isEmpty();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
