package ch.guichet.billing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints facts and words as a PDF/A-3u file. The same document gives the same bytes. */
public final class PlainPdf {
    private static final double TITLE_AT = 32;
    private static final double FACTS_AT = 42;
    private static final double VALUE_LEFT = 70;

    private PlainPdf() {}

    /** A line of text, or a heading with air above it. */
    private record Line(Type type, double gap, String text) implements Block {
        @Override
        public double height() {
            return gap + type.leading();
        }

        @Override
        public void draw(Ink ink, double top) {
            ink.text(type, Sheet.LEFT, top + gap + type.leading() * 0.8, text);
        }
    }

    /** The file's bytes. */
    public static byte[] of(PlainDocument document) {
        Texts texts = Texts.in(document.language());
        Map<Typeface, Repertoire> fonts = Ink.nothingUsed();
        List<Ink> pages = new ArrayList<>();
        for (List<Pagination.Placed> blocks : Pagination.of(body(document), List.of(), false)) {
            Ink ink = new Ink(fonts);
            ink.text(Type.LABEL, Sheet.LEFT, 18, document.issuer());
            ink.rule(DocumentStyle.DEFAULT.accent(), Sheet.LEFT, 20.5, Sheet.WIDTH, 0.9);
            if (pages.isEmpty()) first(ink, document);
            for (Pagination.Placed placed : blocks) placed.block().draw(ink, placed.top());
            pages.add(ink);
        }
        for (int number = 1; number <= pages.size(); number++) {
            String page = texts.get("page", String.valueOf(number), String.valueOf(pages.size()));
            pages.get(number - 1).textRight(Type.SMALL, Sheet.RIGHT, Sheet.FOOTER, page);
        }
        var metadata = new Metadata(
                document.title(), document.issuer(), document.language().code(), document.date());
        return new PdfFile(metadata, fonts, null).of(pages);
    }

    private static void first(Ink ink, PlainDocument document) {
        ink.text(Type.TITLE, Sheet.LEFT, TITLE_AT, document.title());
        double y = FACTS_AT;
        for (PlainDocument.Fact fact : document.facts()) {
            ink.text(Type.LABEL, Sheet.LEFT, y, fact.label());
            for (String line : Lines.of(fact.value(), Type.VALUE, Sheet.RIGHT - VALUE_LEFT)) {
                ink.text(Type.VALUE, VALUE_LEFT, y, line);
                y += Type.VALUE.leading();
            }
        }
    }

    private static List<Block> body(PlainDocument document) {
        List<Block> body = new ArrayList<>();
        for (PlainDocument.Section section : document.sections()) {
            body.add(new Line(Type.STRONG, 5, section.heading()));
            for (String line : Lines.of(section.text(), Type.BODY, Sheet.WIDTH))
                body.add(new Line(Type.BODY, 0.3, line));
        }
        return body;
    }
}
