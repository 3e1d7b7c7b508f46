package ch.guichet.test.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a running server fills another one, which starts only when every table has the hash it had. */
@Timeout(600)
class RestoredFault {
    @TempDir
    private Path folder;

    @Test
    void a_backup_of_an_embedded_database_fills_the_database_of_the_build_and_the_product_goes_on_there()
            throws Exception {
        Path backup = folder.resolve("backup.zip");
        String before;
        try (OwnServer old = OwnServer.embedded("kept")) {
            old.start();
            before = old.get("/billing-runs").toString();
            Files.write(backup, old.download("/admin/backup", "demo-admin"));
        }
        try (OwnServer fresh = new OwnServer("restored").with("GUICHET_RESTORE", backup.toString())) {
            fresh.start();
            assertThat(fresh.get("/billing-runs").toString()).isEqualTo(before);
            assertThat(fresh.get("/acceptances/verification").getBoolean("ok")).isTrue();
            assertThat(fresh.output()).contains("Restored from", "every table has the hash it had");
            fresh.close();
            assertThat(fresh.startsInVain()).isTrue();
            assertThat(fresh.output()).contains("GUICHET_RESTORE fills a new database only");
        }
    }
}
