package ch.guichet.api.billing;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A line and its why.
 *
 * @param minutes the part of the accounted time that this line carries
 * @param net what it adds without VAT; nothing where a time pack pays
 */
public record Line(int line, LineKind kind, String title, LocalDate serviceDate, Minutes minutes, Money net, Why why) {
    static Line of(DocumentLine line) {
        return new Line(
                line.lineNo(), line.kind(), line.title(), line.serviceDate(), line.minutes(), line.net(), Why.of(line));
    }
}
