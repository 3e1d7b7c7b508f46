package ch.guichet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts out of a document what answers a question best. */
final class Excerpts {
    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LOOKED_THROUGH = 8_000;
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    private final Set<String> terms = new HashSet<>();

    Excerpts(List<AskedWord> words) {
        words.forEach(word -> terms.addAll(word.terms()));
    }

    /** Where something asked for stands. */
    private record Mark(int from, int to, String term) {}

    private record Marked(String text, List<Mark> marks) {
        long different() {
            return marks.stream().map(Mark::term).distinct().count();
        }
    }

    /** All of a short text. */
    Excerpt whole(SearchText text) {
        Marked all = marked(text.language(), text.text());
        return all.text().isEmpty()
                ? Excerpt.NONE
                : piecewise(all, 0, all.text().length());
    }

    /** Around the first hit in the text with most of the words, or the beginning of the first one. */
    Excerpt of(List<SearchText> texts) {
        return texts.stream()
                .filter(text -> !text.text().isBlank())
                .map(text -> marked(text.language(), text.text()))
                .max(Comparator.comparingLong(Marked::different))
                .map(Excerpts::cut)
                .orElse(Excerpt.NONE);
    }

    private Marked marked(String language, String whole) {
        String text = (whole.length() > LOOKED_THROUGH ? whole.substring(0, LOOKED_THROUGH) : whole)
                .replaceAll("\\s+", " ")
                .strip();
        List<Mark> marks = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            String joined = Wording.joined(chunk.group()).orElse(null);
            if (joined != null && terms.contains(joined)) marks.add(new Mark(chunk.start(), chunk.end(), joined));
            else markTokens(language, chunk, marks);
        }
        return new Marked(text, marks);
    }

    private void markTokens(String language, Matcher chunk, List<Mark> marks) {
        Matcher token = TOKEN.matcher(chunk.group());
        while (token.find()) {
            int from = chunk.start() + token.start();
            int to = chunk.start() + token.end();
            Wording.of(language, token.group()).stream()
                    .map(Wording.Word::term)
                    .filter(terms::contains)
                    .findFirst()
                    .ifPresent(term -> marks.add(new Mark(from, to, term)));
        }
    }

    private static Excerpt cut(Marked found) {
        String text = found.text();
        int first = found.marks().isEmpty() ? 0 : found.marks().get(0).from();
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        if (from > first) from = first;
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length() && text.lastIndexOf(' ', to) > from) to = text.lastIndexOf(' ', to);
        return piecewise(found, from, to);
    }

    private static Excerpt piecewise(Marked found, int from, int to) {
        String text = found.text();
        List<Excerpt.Piece> pieces = new ArrayList<>();
        if (from > 0) pieces.add(new Excerpt.Piece("… ", false));
        int at = from;
        for (Mark mark : found.marks()) {
            if (mark.to() > to) break;
            add(pieces, text.substring(at, mark.from()), false);
            add(pieces, text.substring(mark.from(), mark.to()), true);
            at = mark.to();
        }
        add(pieces, text.substring(at, to), false);
        if (to < text.length()) pieces.add(new Excerpt.Piece(" …", false));
        return new Excerpt(pieces);
    }

    private static void add(List<Excerpt.Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) pieces.add(new Excerpt.Piece(text, marked));
    }
}
