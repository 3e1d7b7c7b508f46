package ch.guichet.payments.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {
    private static final String BOOKED = "<Sts><Cd>BOOK</Cd></Sts>";
    private static final String QRR = "539115429773825311971477453";

    @ParameterizedTest
    @ValueSource(strings = {"054.001.04", "054.001.08", "053.001.04", "053.001.08"})
    void a_batch_is_split_whatever_the_version(String version) {
        String status = version.endsWith("04") ? "<Sts>BOOK</Sts>" : BOOKED;
        String file = Camt.file(
                version,
                Camt.entry("30.00", status, Camt.detail("10.00", QRR), Camt.detail("20.00", "RF18539007547034")));
        List<Movement> all = Camt.read(file);
        assertThat(all).hasSize(2).allSatisfy(m -> {
            assertThat(m.booked()).isTrue();
            assertThat(m.credit()).isTrue();
            assertThat(m.currency()).isEqualTo("CHF");
            assertThat(m.payerName()).isEqualTo("Anne Rey");
            assertThat(m.message()).isEqualTo(version.substring(0, 3));
            assertThat(m.account()).isEqualTo(Camt.ACCOUNT);
        });
        assertThat(all).extracting(Movement::reference).containsExactly(QRR, "RF18539007547034");
        assertThat(all).extracting(Movement::amount).map(Object::toString).containsExactly("10.00", "20.00");
        assertThat(Camt.survey(file).unbalanced()).isEmpty();
    }

    @Test
    void a_newer_version_puts_parties_one_level_deeper_and_means_the_same() {
        String old = Camt.detail("10.00", QRR);
        String newer = old.replace("<Dbtr><Nm>Anne Rey</Nm></Dbtr>", "<Dbtr><Pty><Nm>Anne Rey</Nm></Pty></Dbtr>");
        assertThat(Camt.read(Camt.file("054.001.08", Camt.entry("10.00", BOOKED, newer))))
                .isEqualTo(Camt.read(Camt.file("054.001.08", Camt.entry("10.00", BOOKED, old))));
    }

    @Test
    void an_entry_whose_details_do_not_make_its_sum_is_named() {
        String file = Camt.file(
                "054.001.08",
                Camt.entry("10.00", BOOKED, Camt.detail("10.00", QRR)),
                Camt.entry("30.00", BOOKED, Camt.detail("10.00", QRR), Camt.detail("19.95", QRR)));
        assertThat(Camt.survey(file).unbalanced()).containsExactly(2);
    }

    @Test
    void an_entry_without_details_is_a_movement_and_one_that_points_to_another_message_says_so() {
        String pointer = "<AddtlInfInd><MsgNmId>camt.054.001.08</MsgNmId></AddtlInfInd>";
        List<Movement> all =
                Camt.read(Camt.file("053.001.08", Camt.entry("12.50", BOOKED), Camt.entry("99.00", BOOKED + pointer)));
        assertThat(all).extracting(Movement::detailNo).containsExactly(0, 0);
        assertThat(all).extracting(Movement::pointer).containsExactly(false, true);
        assertThat(all.get(0).amount()).hasToString("12.50");
    }

    @Test
    void returns_reversals_charges_and_what_is_pending_are_told_apart() {
        String charged = Camt.detail("10.00", QRR)
                .replace("<RmtInf>", "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"CHF\">0.90</TtlChrgsAndTaxAmt></Chrgs><RmtInf>");
        String returned =
                Camt.detail("10.00", QRR).replace("</TxDtls>", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls>");
        List<Movement> all = Camt.read(Camt.file(
                "054.001.08",
                Camt.entry("10.00", BOOKED, charged),
                Camt.entry("10.00", BOOKED, returned),
                Camt.entry("10.00", "<RvslInd>true</RvslInd>" + BOOKED, Camt.detail("10.00", QRR)),
                Camt.entry("10.00", "<Sts><Cd>PDNG</Cd></Sts>", Camt.detail("10.00", QRR))));
        assertThat(all).extracting(Movement::charged).containsExactly(true, false, false, false);
        assertThat(all).extracting(Movement::returned).containsExactly(false, true, false, false);
        assertThat(all).extracting(Movement::reversal).containsExactly(false, false, true, false);
        assertThat(all).extracting(Movement::booked).containsExactly(true, true, true, false);
    }

    @Test
    void what_breaks_the_schema_is_a_warning_and_the_rest_is_read() {
        String file = Camt.file("054.001.08", Camt.entry("10.00", BOOKED, Camt.detail("10.00", QRR)))
                .replace("<Dt>2026-03-05</Dt>", "<Dt>5.3.26</Dt>")
                .replace("<CdtDbtInd>CRDT</CdtDbtInd>", "<Strange/>");
        assertThat(Camt.read(file)).singleElement().satisfies(m -> {
            assertThat(m.credit()).isNull();
            assertThat(m.bookedOn()).hasToString("2026-03-05");
            assertThat(m.amount()).hasToString("10.00");
        });
        assertThat(Camt.survey(file).warnings())
                .anyMatch(w -> w.startsWith("date"))
                .anyMatch(w -> w.startsWith("direction"));
    }

    @Test
    void what_is_no_bank_file_is_refused_with_its_reason() {
        String whole = Camt.file("054.001.08", Camt.entry("10.00", BOOKED, Camt.detail("10.00", QRR)));
        refused("Bonjour", "payments.notXml");
        refused("<html><body><p>hello</p></body></html>", "payments.notCamt");
        refused(whole.substring(0, whole.length() - 40), "payments.truncated");
        refused(
                whole.replace("<Document", "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\"><Document"),
                "payments.doctype");
        refused(
                "<!DOCTYPE a [<!ENTITY x \"" + "y".repeat(100) + "\"><!ENTITY z \"&x;&x;&x;&x;\">]><a>&z;</a>",
                "payments.doctype");
    }

    @Test
    void a_text_without_end_is_cut_and_takes_no_room() {
        String file = Camt.file("054.001.08", Camt.entry("10.00", BOOKED, Camt.detail("10.00", "@@")));
        int at = file.indexOf("@@");
        byte[] block = "9".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        InputStream text = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 2_000)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(block))
                .toList()));
        InputStream all = new SequenceInputStream(
                Collections.enumeration(List.of(stream(file.substring(0, at)), text, stream(file.substring(at + 2)))));
        Survey survey = Survey.of(all);
        assertThat(survey.movements()).isEqualTo(1);
        assertThat(survey.warnings()).anyMatch(w -> w.startsWith("tooLong Ref"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String file, String code) {
        assertThatThrownBy(() -> Camt.survey(file))
                .as(file)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
