package ch.guichet.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileLimitsTest {
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_path_in_a_name_is_dropped() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\lac\\Bilan 2026.pdf")).isEqualTo("Bilan 2026.pdf");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean(null)).isEqualTo("file");
    }

    @Test
    void invisible_and_turning_characters_are_dropped() {
        assertThat(FileName.clean("a\r\nSet-Cookie: x\u0000.txt")).isEqualTo("aSet-Cookie_ x.txt");
        assertThat(FileName.clean("rapport\u202Efdp.exe")).isEqualTo("rapportfdp.exe");
        assertThat(FileName.clean("<script>.txt")).isEqualTo("_script_.txt");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void a_name_that_lies_about_the_bytes_is_refused() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refused("files.belied", new NewFile("photo.png", page));
        refused("files.belied", new NewFile("facture.pdf", page));
        refused("files.belied", new NewFile("photo.jpg", PDF));
        allowed(new NewFile("facture.pdf", PDF));
        assertThat(FileKind.of(page).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void a_program_is_refused_whatever_it_is_called() {
        refused("files.program", new NewFile("facture.pdf", new byte[] {'M', 'Z', 0, 0}));
        refused("files.program", new NewFile("start.bat", "dir".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void an_archive_is_never_opened_and_counts_as_large_as_it_is_sent() throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(100_000);
        allowed(new NewFile("bomb.zip", bomb));
        assertThat(FileKind.of(bomb).mediaType()).isEqualTo("application/zip");
    }

    @Test
    void size_and_count_are_bounded() {
        refused("files.empty", new NewFile("a.txt", new byte[0]));
        refused("files.tooLarge", new NewFile("a.dat", new byte[FileLimits.LARGEST + 1]));
        NewFile big = new NewFile("a.dat", new byte[FileLimits.LARGEST]);
        allowed(big, big);
        refused("files.tooMuch", big, big, big);
        refused(
                "files.tooMany",
                Collections.nCopies(11, new NewFile("a.pdf", PDF)).toArray(NewFile[]::new));
    }

    private static void allowed(NewFile... files) {
        assertThatCode(() -> FileLimits.require(List.of(files))).doesNotThrowAnyException();
    }

    private static void refused(String code, NewFile... files) {
        assertThatThrownBy(() -> FileLimits.require(List.of(files))).hasMessageContaining(code);
    }

    /** 50 MB of nothing. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i < 50; i++) zip.write(new byte[1024 * 1024]);
        }
        return bytes.toByteArray();
    }
}
