package ch.guichet.web.desk.quotes;

import ch.guichet.quotes.QuoteLine;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.WrittenLine;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;

/** A line of a quote while it is being written. */
public class EditedLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private QuoteLineKind kind = QuoteLineKind.FIXED_PRICE;
    private String title;
    private Integer minutes;
    private Money net;
    private String pack;

    void take(QuoteLine line) {
        kind = line.kind();
        title = line.title();
        minutes =
                line.minutes().isZero() ? null : Integer.valueOf(line.minutes().value());
        net = line.net();
        pack = line.packCode();
    }

    boolean isWritten() {
        return title != null && !title.isBlank() || net != null || pack != null && !pack.isBlank() || minutes != null;
    }

    WrittenLine written() {
        return new WrittenLine(
                kind,
                title,
                minutes == null ? null : new Minutes(Math.max(0, minutes)),
                kind == QuoteLineKind.PACK ? null : net,
                kind == QuoteLineKind.PACK ? pack : null);
    }

    public QuoteLineKind getKind() {
        return kind;
    }

    public void setKind(QuoteLineKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Money getNet() {
        return net;
    }

    public void setNet(Money net) {
        this.net = net;
    }

    public String getPack() {
        return pack;
    }

    public void setPack(String pack) {
        this.pack = pack;
    }
}
