package ch.guichet.files;

import ch.guichet.shared.Refusal;
import java.util.List;

/** How much may be sent at once, and what not at all. */
public final class FileLimits {
    /** The largest file in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** All files of one message in bytes. */
    public static final int TOGETHER = 20 * 1024 * 1024;

    /** So many files in one message. */
    public static final int MOST = 10;

    private FileLimits() {}

    /**
     * Nothing of it may be refused later.
     *
     * @throws Refusal files.tooMany, files.tooLarge, files.tooMuch, files.empty, files.program, files.belied
     */
    public static void require(List<NewFile> files) {
        long together = 0;
        for (NewFile file : files) {
            require(file);
            together += file.content().length;
        }
        requireTogether(files.size(), together);
    }

    /** @param bytes of all of them @throws Refusal files.tooMany, files.tooMuch */
    static void requireTogether(int count, long bytes) {
        if (count > MOST) throw Refusal.invalid("files.tooMany", MOST);
        if (bytes > TOGETHER) throw Refusal.invalid("files.tooMuch", TOGETHER / 1024 / 1024);
    }

    private static void require(NewFile file) {
        String name = FileName.clean(file.name());
        byte[] bytes = file.content() == null ? new byte[0] : file.content();
        if (bytes.length == 0) throw Refusal.invalid("files.empty", name);
        if (bytes.length > LARGEST) throw Refusal.invalid("files.tooLarge", name, LARGEST / 1024 / 1024);
        FileKind kind = FileKind.of(bytes);
        String ending = FileName.ending(name);
        if (kind.isProgram() || FileKind.runsByItsEnding(ending)) throw Refusal.invalid("files.program", name);
        if (kind.isBeliedBy(ending)) throw Refusal.invalid("files.belied", name);
    }
}
