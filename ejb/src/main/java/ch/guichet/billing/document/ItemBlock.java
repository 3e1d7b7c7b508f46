package ch.guichet.billing.document;

import ch.guichet.shared.Figures;
import ch.guichet.shared.Period;
import java.util.ArrayList;
import java.util.List;

/** One service: figures on the first line, the reasons for them small and grey beneath. */
final class ItemBlock implements Block {
    /** So many reasons stay with their title; the rest of a very long list may move to the next page. */
    private static final int KEPT_TOGETHER = 12;

    private static final double PADDING = 2;

    private final DocumentLine line;
    private final Block header;
    private final List<String> title;
    private final List<String> why;

    private ItemBlock(DocumentLine line, List<String> why, Block header) {
        this.line = line;
        this.header = header;
        this.title = Lines.of(line.title(), Type.STRONG, ItemColumns.TITLE_WIDTH);
        this.why = why;
    }

    static List<Block> of(DocumentLine line, Block header) {
        List<String> why = new ArrayList<>();
        for (String reason : line.why()) why.addAll(Lines.of(reason, Type.SMALL, ItemColumns.WHY_WIDTH));
        int kept = Math.min(KEPT_TOGETHER, why.size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ItemBlock(line, why.subList(0, kept), header));
        for (String rest : why.subList(kept, why.size())) blocks.add(new ReasonBlock(rest, header));
        return blocks;
    }

    @Override
    public double height() {
        return 2 * PADDING + title.size() * Type.STRONG.leading() + why.size() * Type.SMALL.leading();
    }

    @Override
    public Block header() {
        return header;
    }

    @Override
    public void draw(Ink ink, double top) {
        ink.rule(Sheet.HAIRLINE, Sheet.LEFT, top, Sheet.WIDTH, Sheet.HAIR);
        double y = top + PADDING + Type.STRONG.size() / Ink.POINTS_PER_MM * 0.8;
        ink.text(Type.LABEL, Sheet.LEFT, y, String.valueOf(line.position()));
        drawDates(ink, y);
        ink.textRight(Type.BODY, ItemColumns.QUANTITY, y, line.quantity());
        if (line.unitPrice() != null) ink.textRight(Type.BODY, ItemColumns.PRICE, y, Figures.of(line.unitPrice()));
        ink.textRight(Type.BODY, Sheet.RIGHT, y, Figures.of(line.net()));
        for (String row : title) {
            ink.text(Type.STRONG, ItemColumns.TITLE, y, row);
            y += Type.STRONG.leading();
        }
        for (String row : why) {
            ink.text(Type.SMALL, ItemColumns.TITLE, y, row);
            y += Type.SMALL.leading();
        }
    }

    private void drawDates(Ink ink, double y) {
        Period dates = line.dates();
        if (dates == null) return;
        ink.text(Type.LABEL, ItemColumns.DATE, y, Figures.of(dates.first()));
        if (dates.last() != null && !dates.last().equals(dates.first()))
            ink.text(Type.LABEL, ItemColumns.DATE, y + Type.LABEL.leading(), "– " + Figures.of(dates.last()));
    }

    /** A reason that did not stay with its title. */
    private record ReasonBlock(String text, Block header) implements Block {
        @Override
        public double height() {
            return Type.SMALL.leading();
        }

        @Override
        public void draw(Ink ink, double top) {
            ink.text(Type.SMALL, ItemColumns.TITLE, top + 0.7 * height(), text);
        }
    }
}
