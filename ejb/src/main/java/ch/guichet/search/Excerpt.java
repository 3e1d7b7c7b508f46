package ch.guichet.search;

import java.util.List;

/** A few words of a text around those that were asked for. */
public record Excerpt(List<Piece> pieces) {
    public static final Excerpt NONE = new Excerpt(List.of());

    /** @param marked whether it was asked for */
    public record Piece(String text, boolean marked) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** Without marks. */
    public String plain() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }
}
