package ch.guichet.knowledge;

import ch.guichet.knowledge.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line, by the longest sequence of lines that both have. Pure. */
final class LineDiff {
    /** Beyond so many pairs of lines the changed part is shown as replaced as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    private LineDiff() {}

    static List<DiffLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) tail++;
        List<DiffLine> lines = new ArrayList<>();
        add(lines, Kind.SAME, old.subList(0, head));
        changed(lines, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        add(lines, Kind.SAME, old.subList(old.size() - tail, old.size()));
        return lines;
    }

    private static void changed(List<DiffLine> lines, List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(lines, Kind.REMOVED, old);
            add(lines, Kind.ADDED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new DiffLine(Kind.SAME, old.get(i++)));
                j++;
            } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new DiffLine(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new DiffLine(Kind.ADDED, now.get(j++)));
            }
        }
    }

    /** How many lines the rests of both texts have in common, from each pair of lines on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private static void add(List<DiffLine> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new DiffLine(kind, text)));
    }
}
