package ch.guichet.billing.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts blocks on pages, from top to bottom. The closing blocks stay together where a page can hold them, above the
 * payment part when there is one; nothing ever lies on it.
 */
final class Pagination {
    private final List<List<Placed>> pages = new ArrayList<>();
    private double cursor = Sheet.FIRST_TOP;
    private Block header;

    /** A block and the millimetre where it begins. */
    record Placed(Block block, double top) {}

    private Pagination() {
        pages.add(new ArrayList<>());
    }

    /** @return the blocks of each page; the last page is the one that carries the payment part */
    static List<List<Placed>> of(List<Block> body, List<Block> closing, boolean payment) {
        Pagination pagination = new Pagination();
        for (Block block : body) pagination.add(block, Sheet.BOTTOM);
        double last = payment ? Sheet.BOTTOM_ABOVE_PAYMENT : Sheet.BOTTOM;
        double together = closing.stream().mapToDouble(Block::height).sum();
        boolean fitsOnePage = Sheet.NEXT_TOP + together <= last;
        if (fitsOnePage && pagination.cursor + together > last) pagination.turn();
        for (Block block : closing) pagination.add(block, Sheet.BOTTOM);
        if (pagination.cursor > last) pagination.turn();
        return pagination.pages;
    }

    private void add(Block block, double limit) {
        if (cursor + headerHeight(block) + block.height() > limit && !page().isEmpty()) turn();
        if (headerHeight(block) > 0) place(block.header());
        header = block.header();
        place(block);
    }

    /** A header is due where its section begins and at the top of each page. */
    private double headerHeight(Block block) {
        Block due = block.header();
        return due == null || due == header ? 0 : due.height();
    }

    private void place(Block block) {
        page().add(new Placed(block, cursor));
        cursor += block.height();
    }

    private List<Placed> page() {
        return pages.get(pages.size() - 1);
    }

    private void turn() {
        pages.add(new ArrayList<>());
        cursor = Sheet.NEXT_TOP;
        header = null;
    }
}
