package ch.guichet.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.harness.Running;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the API's page do what the page says, as they stand there; only the month is another. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class TourIT {
    private static final Path PAGE = Path.of("../docs/api.md");

    @Test
    void the_month_of_the_page_can_be_played(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Stream.of("bash", "curl", "jq").allMatch(TourIT::isHere), "install bash, curl and jq to play the tour");
        Path output = folder.resolve("output");
        ProcessBuilder tour = new ProcessBuilder("bash", "-euc", commands())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        tour.environment().put("GUICHET_API", Running.PRODUCT + "/api/v1");
        int exit = tour.start().waitFor();
        String said = Files.readString(output);
        assertThat(exit).as(said).isZero();
        assertThat(said)
                .contains("paidWork.notAccepted")
                .contains("\"due\": \"145.95\"")
                .contains("\"proved\": true");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).anySatisfy(file -> assertThat(file.getFileName().toString())
                    .matches("2027-\\d{6}\\.pdf"));
        }
    }

    private static String commands() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        return Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("2027-03", "2027-09")
                .replace("2027-04-01", "2027-10-01");
    }

    private static boolean isHere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
