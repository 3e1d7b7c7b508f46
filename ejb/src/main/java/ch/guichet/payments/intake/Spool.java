package ch.guichet.payments.intake;

import ch.guichet.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes what was sent to the disk of this server, packed; a ZIP becomes the files in it. */
final class Spool {
    private static final int MOST_FILES = 200;
    private static final int LONGEST_NAME = 200;
    private static final int BEGINNING = 256;

    private Spool() {}

    /**
     * All files, or none.
     *
     * @throws Refusal {@code payments.notXml}, {@code payments.zip}, {@code payments.zipBomb}, {@code payments.tooLarge}, {@code payments.empty}
     */
    static List<SpooledFile> of(String name, InputStream sent) throws IOException {
        BufferedInputStream in = new BufferedInputStream(sent);
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        if (!zip) return List.of(spooled(plain(name), in));
        List<SpooledFile> files = new ArrayList<>();
        try {
            unpack(in, files);
        } catch (ZipException | IllegalArgumentException broken) {
            files.forEach(SpooledFile::close);
            throw Refusal.invalid("payments.zip");
        } catch (IOException | RuntimeException refused) {
            files.forEach(SpooledFile::close);
            throw refused;
        }
        if (files.isEmpty()) throw Refusal.invalid("payments.zip");
        return files;
    }

    private static void unpack(InputStream in, List<SpooledFile> files) throws IOException {
        Counting counting = new Counting(in);
        ZipInputStream zip = new ZipInputStream(counting);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            boolean wanted = name.toLowerCase().endsWith(".xml") && !name.startsWith("__MACOSX");
            if (entry.isDirectory() || !wanted) continue;
            if (files.size() == MOST_FILES) throw Refusal.invalid("payments.zipBomb");
            files.add(spooled(plain(name), new Bounded(zip, counting)));
        }
    }

    /** What does not even begin like XML is refused before the rest of it is read, however long it is. */
    private static SpooledFile spooled(String name, InputStream sent) throws IOException {
        PushbackInputStream in = new PushbackInputStream(sent, BEGINNING);
        byte[] start = in.readNBytes(BEGINNING);
        in.unread(start);
        String text =
                new String(start, StandardCharsets.ISO_8859_1).replaceAll("[\\s\\x00\\xef\\xbb\\xbf\\xfe\\xff]", "");
        if (!text.isEmpty() && text.charAt(0) != '<') throw Refusal.invalid("payments.notXml", 1);
        return SpooledFile.of(name, in);
    }

    /** The last part of a path, without what a file system could mistake. */
    private static String plain(String name) {
        String said = name == null || name.isBlank() ? "camt.xml" : name;
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private static final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) read++;
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int some = super.read(to, from, length);
            if (some > 0) read += some;
            return some;
        }
    }

    /** What comes out may not be out of all proportion to what went in. */
    private static final class Bounded extends FilterInputStream {
        private static final long HARMLESS = 20L * 1024 * 1024;
        private static final long RATIO = 250;

        private final Counting packed;
        private final long packedBefore;
        private long out;

        Bounded(InputStream in, Counting packed) {
            super(in);
            this.packed = packed;
            this.packedBefore = packed.read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int some = super.read(to, from, length);
            out += Math.max(0, some);
            long went = Math.max(1, packed.read - packedBefore);
            if (out > HARMLESS && out > RATIO * went) throw Refusal.invalid("payments.zipBomb");
            return some;
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
