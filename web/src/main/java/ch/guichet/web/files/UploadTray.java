package ch.guichet.web.files;

import ch.guichet.files.FileLimits;
import ch.guichet.files.NewFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Files that were chosen and not yet sent; they stay when the form is refused. */
public class UploadTray implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A file in the tray. */
    public record Held(String name, byte[] content) implements Serializable {
        /** The size as people say it. */
        public String size() {
            return content.length < 1024 * 1024
                    ? Math.max(1, content.length / 1024) + " KB"
                    : content.length / 1024 / 1024 + " MB";
        }
    }

    private final ArrayList<Held> held = new ArrayList<>();
    private transient List<Part> chosen;

    /** Takes what was chosen, all of it or none. @throws ch.guichet.shared.Refusal see {@link FileLimits#require} */
    public void add() {
        if (chosen == null) return;
        List<Held> both = new ArrayList<>(held);
        for (Part part : chosen) {
            if (part != null && part.getSize() > 0) both.add(new Held(part.getSubmittedFileName(), bytes(part)));
        }
        chosen = null;
        FileLimits.require(files(both));
        held.clear();
        held.addAll(both);
    }

    public void remove(int index) {
        if (index >= 0 && index < held.size()) held.remove(index);
    }

    /** What is to be sent, with what was chosen last. */
    public List<NewFile> take() {
        add();
        return files(held);
    }

    public List<Held> getHeld() {
        return held;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    private static List<NewFile> files(List<Held> held) {
        return held.stream().map(h -> new NewFile(h.name(), h.content())).toList();
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
