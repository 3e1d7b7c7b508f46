package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.document.BillInformation.Condition;
import ch.guichet.billing.document.BillInformation.Rate;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Uid;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.codecrete.qrbill.generator.SwicoBillInformation;
import org.junit.jupiter.api.Test;

class BillInformationTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final Period DAY = new Period(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 12));

    @Test
    void an_invoice_says_number_date_uid_service_rate_and_term() {
        var information = new BillInformation(
                "2026-000123",
                NOVEMBER,
                null,
                new Uid("CHE-123.456.788"),
                DAY,
                List.of(new Rate(810, null)),
                List.of(new Condition(0, 30)));
        assertThat(information.text()).isEqualTo("//S1/10/2026-000123/11/261101/30/123456788/31/261012/32/8.1/40/0:30");
    }

    @Test
    void several_rates_and_a_range_of_days_are_listed() {
        var information = new BillInformation(
                null,
                null,
                null,
                null,
                new Period(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 31)),
                List.of(new Rate(770, Money.of("553.40")), new Rate(810, Money.of("1000.00"))),
                List.of());
        assertThat(information.text()).isEqualTo("//S1/31/231201240131/32/7.7:553.4;8.1:1000");
    }

    @Test
    void slashes_and_backslashes_are_escaped() {
        var information = new BillInformation("X.66/8\\1", null, "a/b", null, null, List.of(), List.of());
        assertThat(information.text()).isEqualTo("//S1/10/X.66\\/8\\\\1/20/a\\/b");
        assertThat(SwicoBillInformation.decodeText(information.text()).getInvoiceNumber())
                .isEqualTo("X.66/8\\1");
    }

    @Test
    void strings_written_by_others_come_out_the_same() throws IOException {
        List<String> examples = ForeignVectors.lines("qrbill/swico-s1-examples.txt");
        // Import taxes (tag 33) never occur on a bill for services; a document has one date and no range of dates.
        List<String> ours = examples.stream()
                .filter(line -> line.matches("(?!.*/33/).*/11/[0-9]{6}/.*"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(rebuilt(line))
                .isEqualTo(line));
    }

    private static String rebuilt(String line) {
        SwicoBillInformation read = SwicoBillInformation.decodeText(line);
        Period service = read.getVatDate() != null
                ? new Period(read.getVatDate(), read.getVatDate())
                : read.getVatStartDate() == null ? null : new Period(read.getVatStartDate(), read.getVatEndDate());
        List<Rate> rates = read.getVatRate() != null
                ? List.of(new Rate(points(read.getVatRate()), null))
                : read.getVatRateDetails().stream()
                        .map(rate -> new Rate(points(rate.getRate()), new Money(rate.getAmount())))
                        .toList();
        List<Condition> conditions = read.getPaymentConditions().stream()
                .map(condition -> new Condition(points(condition.getDiscount()), condition.getDays()))
                .toList();
        return new BillInformation(
                        read.getInvoiceNumber(),
                        read.getInvoiceDate(),
                        read.getCustomerReference(),
                        new Uid("CHE" + read.getVatNumber()),
                        service,
                        rates,
                        conditions)
                .text();
    }

    private static int points(BigDecimal percent) {
        return percent.movePointRight(2).intValueExact();
    }
}
