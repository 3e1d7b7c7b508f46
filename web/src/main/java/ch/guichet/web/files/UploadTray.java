package ch.guichet.web.files;

import ch.guichet.files.FileLimits;
import ch.guichet.files.NewFile;
import ch.guichet.files.WaitingFile;
import ch.guichet.files.WaitingFiles;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files that were chosen and not yet sent; they stay when the form is refused. The page holds no more of them than a
 * name: the bytes lie in the database.
 */
public class UploadTray implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String form = UUID.randomUUID().toString();
    private boolean used;
    private transient List<WaitingFile> held;
    private transient List<Part> chosen;

    /** Takes what was chosen, all of it or none. @throws Refusal see {@link FileLimits#require} */
    public void add() {
        if (chosen == null) return;
        List<NewFile> files = new ArrayList<>();
        for (Part part : chosen) {
            if (part != null && part.getSize() > 0) files.add(new NewFile(part.getSubmittedFileName(), bytes(part)));
        }
        chosen = null;
        if (files.isEmpty()) return;
        held = null;
        used = true;
        waiting().lay(form, files);
    }

    public void remove(int index) {
        List<WaitingFile> all = getHeld();
        if (index < 0 || index >= all.size()) return;
        waiting().remove(form, all.get(index).id());
        held = null;
    }

    /** What is to be sent, with what was chosen last. */
    public List<NewFile> take() {
        add();
        return used ? waiting().contents(form) : List.of();
    }

    /** All was sent. */
    public void clear() {
        if (used) waiting().clear(form);
        used = false;
        held = null;
    }

    public List<WaitingFile> getHeld() {
        if (held == null) held = used ? waiting().of(form) : List.of();
        return held;
    }

    /** The largest file that may be chosen, in bytes, so that a browser need not send a larger one to learn it. */
    public int getLargest() {
        return FileLimits.LARGEST;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    private static WaitingFiles waiting() {
        return CDI.current().select(WaitingFiles.class).get();
    }

    /** One byte more than may be, at most: a file that is too large is refused and not read whole. */
    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(FileLimits.LARGEST + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
