package ch.guichet.payments.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples that banks and others publish; they lie beside the project and are no part of it. */
class ForeignSamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"postfinance-camt054-v04-qrr-batch.xml", "postfinance-camt054-v08-qrr-batch.xml"})
    void a_batch_of_a_bank_is_two_payments(String name) throws IOException {
        List<Movement> all = read(name);
        assertThat(all).extracting(m -> m.amount().toString()).containsExactly("778.29", "913.93");
        assertThat(all)
                .extracting(Movement::reference)
                .containsExactly("539115429773825311971477453", "662437765447746478179744715");
        assertThat(all).allSatisfy(m -> {
            assertThat(m.account()).isEqualTo("CH2909000000250094239");
            assertThat(m.payee()).isEqualTo("CH7730000001250094239");
            assertThat(m.booked() && m.credit() && !m.reversal() && !m.charged())
                    .isTrue();
            assertThat(m.payerName()).isEqualTo("Bernasconi Maria");
            assertThat(m.bookedOn()).hasToString("2020-06-18");
            assertThat(m.remittance()).isNull();
        });
        assertThat(survey(name).unbalanced()).isEmpty();
        assertThat(survey(name).warnings()).isEmpty();
    }

    @Test
    void a_debit_in_another_currency_is_read_with_all_its_details() throws IOException {
        assertThat(read("camt054.v8.xml")).hasSize(3).allSatisfy(m -> assertThat(m.amount())
                .isNotNull());
        assertThat(survey("camt054.v8.xml").unbalanced()).containsExactly(1);
        assertThat(read("camt054.v8-with-UETR.xml")).singleElement().satisfies(m -> {
            assertThat(m.credit()).isFalse();
            assertThat(m.currency()).isEqualTo("SEK");
            assertThat(m.amount()).hasToString("200000");
        });
    }

    @Test
    void a_statement_of_an_account_without_iban_is_read() throws IOException {
        assertThat(read("camt053.v8.xml")).singleElement().satisfies(m -> {
            assertThat(m.account()).isEqualTo("NL26VAYB8060476890");
            assertThat(m.currency()).isEqualTo("SEK");
            assertThat(m.amount()).hasToString("0");
        });
    }

    private static List<Movement> read(String name) throws IOException {
        List<Movement> all = new ArrayList<>();
        try (InputStream in = open(name);
                CamtReader reader = new CamtReader(in)) {
            for (Movement m = reader.next(); m != null; m = reader.next()) all.add(m);
        }
        return all;
    }

    private static Survey survey(String name) throws IOException {
        try (InputStream in = open(name)) {
            return Survey.of(in);
        }
    }

    private static InputStream open(String name) throws IOException {
        Path path = Stream.of(System.getenv("GUICHET_VECTORS"), "../../shared/vectors", "../shared/vectors")
                .filter(folder -> folder != null)
                .map(folder -> Path.of(folder, "camt", name))
                .filter(Files::isReadable)
                .findFirst()
                .orElse(null);
        if (path == null)
            System.out.println("*** SKIPPED: no foreign bank files; set GUICHET_VECTORS to their folder ***");
        assumeTrue(path != null, "no foreign bank files (" + name + ")");
        return Files.newInputStream(path);
    }
}
