package ch.guichet.payments.camt;

/** Where in the document the reader stands, as a path of local names. {@code Pty}, which only newer versions have, is left out. */
final class Place {
    private final StringBuilder path = new StringBuilder();
    private final int[] before;
    private int depth;
    private int markDepth = -1;
    private int markLength;

    Place(int deepest) {
        before = new int[deepest];
    }

    /** @return whether there is room: nothing that a bank sends is that deep */
    boolean enter(String name) {
        if (depth == before.length) return false;
        before[depth++] = path.length();
        if (!name.equals("Pty")) path.append('/').append(name);
        return true;
    }

    void leave() {
        path.setLength(before[--depth]);
        if (depth < markDepth) markDepth = -1;
    }

    /** From here on paths are told from this element. */
    void mark() {
        markDepth = depth;
        markLength = path.length() + 1;
    }

    boolean atMark() {
        return depth == markDepth;
    }

    /** The path below the mark, without a leading stroke. */
    String sinceMark() {
        return markLength > path.length() ? "" : path.substring(markLength);
    }

    String last() {
        return path.substring(path.lastIndexOf("/") + 1);
    }

    int depth() {
        return depth;
    }

    boolean endsWith(String end) {
        int from = path.length() - end.length();
        return from >= 0 && path.indexOf(end, from) == from;
    }
}
