package ch.guichet.billing.document;

/** A piece of the document that is never torn between two pages. */
interface Block {
    /** In millimetres. */
    double height();

    /** @param top where its upper edge lies, in millimetres from the page's upper edge */
    void draw(Ink ink, double top);

    /** What stands above such blocks at their beginning and again on each new page, or null. */
    default Block header() {
        return null;
    }
}
