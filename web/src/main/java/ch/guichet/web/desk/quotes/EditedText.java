package ch.guichet.web.desk.quotes;

import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteLine;
import ch.guichet.quotes.QuoteText;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The content of a quote while it is being written. */
public class EditedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<EditedLine> lines = new ArrayList<>(List.of(new EditedLine()));
    private LocalDate plannedOn;
    private LocalDate validUntil;
    private String introduction;
    private String internalNote;
    private Money discount;
    private String discountReason;

    void take(QuoteText text, LocalDate today) {
        lines.clear();
        for (QuoteLine line : text.lines()) {
            EditedLine edited = new EditedLine();
            edited.take(line);
            lines.add(edited);
        }
        plannedOn = text.plannedOn();
        validUntil = text.validUntil().isBefore(today) ? null : text.validUntil();
        introduction = text.introduction();
        internalNote = text.internalNote();
        discount = text.discount().isPositive() ? text.discount() : null;
        discountReason = text.discountReason();
    }

    QuoteContent written() {
        return new QuoteContent(
                lines.stream()
                        .filter(EditedLine::isWritten)
                        .map(EditedLine::written)
                        .toList(),
                plannedOn,
                validUntil,
                introduction,
                internalNote,
                discount,
                discountReason);
    }

    public void add() {
        lines.add(new EditedLine());
    }

    public void remove(EditedLine line) {
        lines.remove(line);
        if (lines.isEmpty()) add();
    }

    public List<EditedLine> getLines() {
        return lines;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getInternalNote() {
        return internalNote;
    }

    public void setInternalNote(String internalNote) {
        this.internalNote = internalNote;
    }

    public Money getDiscount() {
        return discount;
    }

    public void setDiscount(Money discount) {
        this.discount = discount;
    }

    public String getDiscountReason() {
        return discountReason;
    }

    public void setDiscountReason(String discountReason) {
        this.discountReason = discountReason;
    }
}
