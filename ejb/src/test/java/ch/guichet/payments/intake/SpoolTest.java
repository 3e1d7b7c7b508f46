package ch.guichet.payments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SpoolTest {
    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;

    /** So many letters, made while they are read. */
    private static final class Letters extends InputStream {
        private long left = TWO_GIGABYTES;

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (left <= 0) return -1;
            int some = (int) Math.min(length, left);
            Arrays.fill(to, from, from + some, (byte) 'a');
            left -= some;
            return some;
        }
    }

    @Test
    void two_gigabytes_of_text_are_refused_after_the_first_of_it() {
        Letters text = new Letters();
        refused("payments.notXml", () -> Spool.of("camt.xml", text));
        assertThat(TWO_GIGABYTES - text.left).isLessThan(100_000);
    }

    @Test
    void a_zip_becomes_the_files_in_it_and_what_unpacks_out_of_all_proportion_is_refused() throws IOException {
        List<SpooledFile> files = Spool.of("two.zip", zip("<a/>", "<b/>"));
        assertThat(files).extracting(SpooledFile::name).containsExactly("camt0.xml", "camt1.xml");
        assertThat(new String(files.get(1).open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<b/>");
        files.forEach(SpooledFile::close);
        refused("payments.zipBomb", () -> Spool.of("bomb.zip", zip("<a/>", "<a>" + " ".repeat(60_000_000))));
        refused("payments.zip", () -> Spool.of("none.zip", zip()));
        refused("payments.empty", () -> Spool.of("camt.xml", new ByteArrayInputStream(new byte[0])));
    }

    private static InputStream zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("some/folder/camt" + i + ".xml"));
                zip.write(files[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void refused(String code, Act act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
