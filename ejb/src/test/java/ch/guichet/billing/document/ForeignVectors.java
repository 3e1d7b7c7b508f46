package ch.guichet.billing.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Test data written by others, which the project does not carry. It lies in {@code GUICHET_VECTORS} or in
 * {@code shared/vectors} beside the project; without it the tests that need it are skipped and say so.
 */
final class ForeignVectors {
    private ForeignVectors() {}

    static List<String> lines(String file) throws IOException {
        Path path = Stream.of(System.getenv("GUICHET_VECTORS"), "../../shared/vectors", "../shared/vectors")
                .filter(folder -> folder != null)
                .map(folder -> Path.of(folder, file))
                .filter(Files::isReadable)
                .findFirst()
                .orElse(null);
        assumeTrue(path != null, "SKIPPED: no foreign vectors (" + file + "); set GUICHET_VECTORS to their folder");
        return Files.readAllLines(path);
    }
}
