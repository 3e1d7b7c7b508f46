package ch.guichet.billing.document;

import java.util.List;

/** What repeats on the pages of a long document: a running head from the second page on, and the page numbers. */
record PageFrame(InvoiceDocument document, Texts texts, int accent, String title) {

    void draw(List<Ink> pages) {
        int count = pages.size();
        for (int number = 1; number <= count && count > 1; number++) {
            Ink ink = pages.get(number - 1);
            if (number > 1) drawHead(ink);
            boolean paymentBelow = number == count && document.hasPaymentPart();
            double y = paymentBelow ? Sheet.FOOTER_ABOVE_PAYMENT : Sheet.FOOTER;
            String page = texts.get("page", String.valueOf(number), String.valueOf(count));
            ink.textRight(Type.SMALL, Sheet.RIGHT, y, page);
        }
    }

    private void drawHead(Ink ink) {
        ink.text(Type.LABEL, Sheet.LEFT, 18, document.supplier().name());
        ink.textRight(Type.STRONG, Sheet.RIGHT, 18, title);
        ink.rule(accent, Sheet.LEFT, 20.5, Sheet.WIDTH, 0.9);
    }
}
