package ch.guichet.api.intake;

import ch.guichet.api.failure.WrongInput;
import ch.guichet.files.NewFile;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A multipart body: texts by name, and whatever has a file name. */
public final class Form {
    private final Map<String, String> texts = new HashMap<>();
    private final List<NewFile> files = new ArrayList<>();

    /** @param known the names a text may have; another is refused as a mistake */
    public Form(List<EntityPart> parts, Set<String> known) {
        for (EntityPart part : parts) {
            byte[] bytes = bytes(part);
            if (part.getFileName().isPresent()) {
                files.add(new NewFile(part.getFileName().get(), bytes));
            } else {
                if (!known.contains(part.getName())) throw WrongInput.unknown(part.getName());
                texts.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    public String text(String name) {
        return texts.get(name);
    }

    public List<NewFile> files() {
        return files;
    }

    private static byte[] bytes(EntityPart part) {
        try {
            return part.getContent().readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
