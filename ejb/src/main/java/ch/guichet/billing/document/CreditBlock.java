package ch.guichet.billing.document;

import ch.guichet.shared.Figures;
import java.util.List;

/** What one lot of Support Credit gave. */
record CreditBlock(CreditDeduction deduction, List<String> lot, Block header) implements Block {
    private static final double LOT_WIDTH = 88;
    private static final double USED = ItemColumns.QUANTITY;
    private static final double REMAINING = ItemColumns.PRICE;

    static CreditBlock of(CreditDeduction deduction, Block header) {
        return new CreditBlock(deduction, Lines.of(deduction.lot(), Type.BODY, LOT_WIDTH), header);
    }

    @Override
    public double height() {
        return 2.4 + lot.size() * Type.BODY.leading();
    }

    @Override
    public void draw(Ink ink, double top) {
        ink.rule(Sheet.HAIRLINE, Sheet.LEFT, top, Sheet.WIDTH, Sheet.HAIR);
        double y = top + 3.9;
        ink.textRight(Type.BODY, USED, y, deduction.used());
        ink.textRight(Type.BODY, REMAINING, y, deduction.remaining());
        if (deduction.value() != null)
            ink.textRight(
                    Type.BODY, Sheet.RIGHT, y, Figures.of(deduction.value().negated()));
        for (String row : lot) {
            ink.text(Type.BODY, Sheet.LEFT, y, row);
            y += Type.BODY.leading();
        }
    }

    /** Head of the section. */
    record Header(Texts texts, boolean withValues) implements Block {
        @Override
        public double height() {
            return 9.5;
        }

        @Override
        public void draw(Ink ink, double top) {
            double y = top + 7;
            ink.text(Type.STRONG, Sheet.LEFT, y, texts.get("credit.title"));
            ink.textRight(Type.HEADING, USED, y, texts.get("credit.used"));
            ink.textRight(Type.HEADING, REMAINING, y, texts.get("credit.remaining"));
            if (withValues) ink.textRight(Type.HEADING, Sheet.RIGHT, y, texts.get("credit.value"));
        }
    }
}
