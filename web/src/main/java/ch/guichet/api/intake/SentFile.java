package ch.guichet.api.intake;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * A file inside a JSON body.
 *
 * @param content its bytes in Base64
 */
public record SentFile(String name, byte[] content) {
    public static List<NewFile> all(List<SentFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(f -> new NewFile(f.name(), f.content())).toList();
    }
}
