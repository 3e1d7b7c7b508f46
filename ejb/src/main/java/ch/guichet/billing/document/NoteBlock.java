package ch.guichet.billing.document;

import java.util.List;

/** One paragraph of terms or remarks. */
record NoteBlock(List<String> lines) implements Block {
    private static final double GAP = 1.6;

    static NoteBlock of(String text) {
        return new NoteBlock(Lines.of(text, Type.SMALL, Sheet.WIDTH));
    }

    @Override
    public double height() {
        return GAP + lines.size() * Type.SMALL.leading();
    }

    @Override
    public void draw(Ink ink, double top) {
        double y = top + GAP + 2;
        for (String line : lines) {
            ink.text(Type.SMALL, Sheet.LEFT, y, line);
            y += Type.SMALL.leading();
        }
    }
}
