package ch.guichet.billing.document;

import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** The VAT by rate on the left; on the right how the sum becomes the amount due, which is what the eye must find. */
final class TotalsBlock implements Block {
    private static final double LABELS = 112;
    private static final double ROW = 4.7;
    private static final double GAP = 3;
    private static final double DUE_HEIGHT = 11;
    private static final double DUE_HEIGHT_ALONE = 7.5;
    private static final double VAT_NET = 66;
    private static final double VAT_TAX = 94;

    private final InvoiceDocument document;
    private final Texts texts;
    private final int accent;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Type type, String label, Money amount) {}

    TotalsBlock(InvoiceDocument document, Texts texts, int accent) {
        this.document = document;
        this.texts = texts;
        this.accent = accent;
        Totals totals = document.totals();
        if (document.kind() != DocumentKind.REMINDER && document.mentionsVat()) {
            row(Type.BODY, "total.net", totals.net());
            row(Type.BODY, "total.vat", totals.vat());
            row(Type.STRONG, "total.gross", totals.total());
        } else if (document.kind() != DocumentKind.REMINDER) {
            row(Type.STRONG, "total.plain", totals.total());
        }
        if (!totals.credit().isZero())
            row(Type.BODY, "total.credit", totals.credit().negated());
        if (!totals.paid().isZero()) row(Type.BODY, "total.paid", totals.paid().negated());
        if (!totals.rounding().isZero()) row(Type.BODY, "total.rounding", totals.rounding());
    }

    @Override
    public double height() {
        double left = (document.vat().size() + 1) * ROW;
        return GAP + Math.max(left, rows.size() * ROW + dueHeight() + 1) + 2;
    }

    @Override
    public void draw(Ink ink, double top) {
        ink.rule(Sheet.HAIRLINE, Sheet.LEFT, top, Sheet.WIDTH, Sheet.HAIR);
        drawVat(ink, top + GAP);
        double y = top + GAP + 3;
        for (Row row : rows) {
            ink.text(row.type(), LABELS, y, row.label());
            ink.textRight(row.type(), Sheet.RIGHT, y, Figures.of(row.amount()));
            y += ROW;
        }
        drawDue(ink, y - 2);
    }

    private void row(Type type, String key, Money amount) {
        rows.add(new Row(type, texts.get(key), amount));
    }

    private void drawVat(Ink ink, double top) {
        if (document.vat().isEmpty()) return;
        double y = top + 3;
        ink.text(Type.HEADING, Sheet.LEFT, y, texts.get("vat.rate"));
        ink.textRight(Type.HEADING, VAT_NET, y, texts.get("vat.net"));
        ink.textRight(Type.HEADING, VAT_TAX, y, texts.get("vat.tax"));
        for (VatRow row : document.vat()) {
            y += ROW;
            ink.text(Type.LABEL, Sheet.LEFT, y, Figures.percent(row.basisPoints()));
            ink.textRight(Type.LABEL, VAT_NET, y, Figures.of(row.net()));
            ink.textRight(Type.LABEL, VAT_TAX, y, Figures.of(row.vat()));
        }
    }

    private void drawDue(Ink ink, double top) {
        ink.box(tint(accent), LABELS - 3, top, Sheet.RIGHT - LABELS + 6, dueHeight());
        ink.box(accent, LABELS - 3, top, 0.8, dueHeight());
        ink.text(Type.DUE.in(accent), LABELS, top + 5, texts.get("total.due." + document.kind()));
        ink.textRight(
                Type.DUE.in(accent),
                Sheet.RIGHT,
                top + 5,
                "CHF " + Figures.of(document.totals().due()));
        ink.text(Type.SMALL, LABELS, top + 9, terms());
    }

    private double dueHeight() {
        return terms().isEmpty() ? DUE_HEIGHT_ALONE : DUE_HEIGHT;
    }

    private String terms() {
        if (document.totals().due().isZero()) return texts.get("due.nothing");
        return document.dueDate() == null
                ? ""
                : texts.get(
                        document.kind() == DocumentKind.QUOTE ? "due.valid" : "due.until",
                        Figures.of(document.dueDate()));
    }

    /** The colour mixed with much white: a ground on which text stays readable. */
    private static int tint(int colour) {
        int tint = 0;
        for (int shift = 16; shift >= 0; shift -= 8) tint |= (255 - (255 - (colour >> shift & 255)) * 7 / 100) << shift;
        return tint;
    }
}
