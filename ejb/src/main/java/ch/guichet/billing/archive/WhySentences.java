package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The why of a line in one language, a sentence for each fact: what is printed under it. */
final class WhySentences {
    private final ResourceBundle texts;

    WhySentences(DocumentLanguage language) {
        texts = ResourceBundle.getBundle(
                "ch.guichet.billing.archive.why",
                Locale.forLanguageTag(language.code()),
                WhySentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    List<String> of(DocumentLine line) {
        if (line.fee() != null) return ofFee(line);
        if (line.kind() == LineKind.URGENCY || line.kind() == LineKind.TRAVEL) return ofAdded(line);
        if (line.kind() == LineKind.GOODWILL) return ofGoodwill(line);
        if (line.kind() == LineKind.PACK) return ofPack(line);
        List<String> sentences = new ArrayList<>();
        sentences.add(say(
                "time",
                Figures.duration(line.rawSeconds()),
                Figures.of(line.accounted()),
                Figures.of(line.unit()),
                Figures.of(line.minimum())));
        if (line.kind() == LineKind.QUOTE) {
            sentences.add(say(
                    "quote",
                    Figures.of(BusinessClock.dayOf(line.priceAgreedAt())),
                    String.valueOf(line.acceptanceId())));
        }
        if (line.kind() == LineKind.WORK) {
            sentences.add(say(
                    "price",
                    Figures.of(line.hourlyNet()),
                    Figures.of(BusinessClock.dayOf(line.priceAgreedAt())),
                    String.valueOf(line.acceptanceId())));
        }
        if (line.kind() == LineKind.WORK || line.kind() == LineKind.QUOTE) {
            sentences.add(say(
                    "vat",
                    Figures.percent(line.vatBasisPoints()),
                    Figures.of(line.serviceDate()),
                    Figures.of(line.vatValidFrom())));
        }
        if (line.kind() == LineKind.TIME_CREDIT) {
            sentences.add(say("timeCredit", Figures.of(line.minutes()), lot(line.lot())));
        }
        return sentences;
    }

    /** Of time, or of what urgency would have added. */
    private List<String> ofGoodwill(DocumentLine line) {
        return List.of(
                line.rawSeconds() == 0
                        ? say("goodwillSurcharge")
                        : say("goodwill", Figures.duration(line.rawSeconds())));
    }

    private List<String> ofAdded(DocumentLine line) {
        return List.of(
                say(
                        line.kind() == LineKind.TRAVEL ? "travel" : "urgency",
                        Figures.of(line.priceAgreedAt()),
                        String.valueOf(line.acceptanceId())),
                say(
                        "vat",
                        Figures.percent(line.vatBasisPoints()),
                        Figures.of(line.serviceDate()),
                        Figures.of(line.vatValidFrom())));
    }

    /** A value pack says nothing of VAT: there is none at its sale (rule 18). */
    private List<String> ofPack(DocumentLine line) {
        List<String> sentences = new ArrayList<>();
        if (line.note() != null) sentences.add(line.note());
        if (line.acceptanceId() != null)
            sentences.add(say("pack", Figures.of(line.priceAgreedAt()), String.valueOf(line.acceptanceId())));
        if (line.vatBasisPoints() != null)
            sentences.add(say(
                    "vat",
                    Figures.percent(line.vatBasisPoints()),
                    Figures.of(line.serviceDate()),
                    Figures.of(line.vatValidFrom())));
        return sentences;
    }

    private List<String> ofFee(DocumentLine line) {
        LineFee fee = line.fee();
        return List.of(
                say(line.kind().name(), Figures.of(fee.at()), Figures.of(fee.freeUntil())),
                say("feeAgreed", Figures.of(line.priceAgreedAt()), String.valueOf(line.acceptanceId())));
    }

    /** What the line is about; what is no charge for time says what it is. */
    String title(DocumentLine line) {
        if (line.kind() == LineKind.PACK) return line.title();
        return line.timed() && line.kind() != LineKind.GOODWILL
                ? line.title()
                : say("title." + line.kind().name(), line.title());
    }

    String lot(UsedLot lot) {
        String from = Figures.of(lot.usableFrom());
        return lot.expiresOn() == null
                ? say("lotForEver", lot.packCode(), from)
                : say("lot", lot.packCode(), from, Figures.of(lot.expiresOn()));
    }

    /** What was taken: minutes from a time pack, money from a value pack. */
    String used(DocumentLine line) {
        return line.kind() == LineKind.TIME_CREDIT
                ? Figures.of(new Minutes(Math.toIntExact(Math.abs(line.creditQuantity()))))
                : Figures.of(Money.ofCents(Math.abs(line.creditQuantity())));
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
