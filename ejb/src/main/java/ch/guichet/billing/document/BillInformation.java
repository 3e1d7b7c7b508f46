package ch.guichet.billing.document;

import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Uid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the payer's accounting can read from the QR code instead of typing it: the Swico S1 syntax.
 *
 * @param number the document's number, or null
 * @param customerReference the customer's own order number, or null
 * @param uid the supplier's, or null
 * @param service the day or days of service that decide the VAT rate, or null
 * @param rates empty, or one per rate
 * @param conditions empty, or discounts and days, the plain term as discount 0
 */
public record BillInformation(
        String number,
        LocalDate date,
        String customerReference,
        Uid uid,
        Period service,
        List<Rate> rates,
        List<Condition> conditions) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    /**
     * One VAT rate.
     *
     * @param basisPoints 810 is 8.1 %
     * @param net the sum at this rate; null where the rate is the only one
     */
    public record Rate(int basisPoints, Money net) {
        String text() {
            return percent(basisPoints) + (net == null ? "" : ":" + plain(net.amount()));
        }
    }

    /**
     * A discount in percent for payment within so many days.
     *
     * @param discountBasisPoints 200 is 2 %
     */
    public record Condition(int discountBasisPoints, int days) {
        String text() {
            return percent(discountBasisPoints) + ":" + days;
        }
    }

    public BillInformation {
        rates = List.copyOf(rates);
        conditions = List.copyOf(conditions);
    }

    /** The string for the QR code, for example {@code //S1/10/2026-000123/11/261101/30/123456788/32/8.1/40/0:30}. */
    public String text() {
        StringBuilder text = new StringBuilder("//S1");
        tag(text, 10, number, BillInformation::escaped);
        tag(text, 11, date, DATE::format);
        tag(text, 20, customerReference, BillInformation::escaped);
        tag(text, 30, uid, number -> number.value().replaceAll("[^0-9]", ""));
        tag(text, 31, service, BillInformation::days);
        tag(text, 32, rates.isEmpty() ? null : rates, list -> joined(list, Rate::text));
        tag(text, 40, conditions.isEmpty() ? null : conditions, list -> joined(list, Condition::text));
        return text.toString();
    }

    private static <T> void tag(StringBuilder text, int tag, T value, Function<T, String> format) {
        if (value != null) text.append('/').append(tag).append('/').append(format.apply(value));
    }

    private static String days(Period period) {
        boolean oneDay = period.last() == null || period.last().equals(period.first());
        return DATE.format(period.first()) + (oneDay ? "" : DATE.format(period.last()));
    }

    private static <T> String joined(List<T> list, Function<T, String> format) {
        return list.stream().map(format).collect(Collectors.joining(";"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("/", "\\/");
    }

    private static String percent(int basisPoints) {
        return plain(BigDecimal.valueOf(basisPoints, 2));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
