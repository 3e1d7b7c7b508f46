package ch.guichet.acceptance;

/**
 * The end of the chain that the next link is forged to.
 *
 * @param lastLink 0 while the chain is empty
 */
record ChainHead(long lastLink, String lastHash) {
    /** Where every chain begins. */
    static final ChainHead START = new ChainHead(0, "0".repeat(64));

    ChainHead after(Evidence e) {
        return new ChainHead(e.link(), e.hash());
    }
}
