package ch.guichet.acceptance;

import ch.guichet.shared.Sha256;

/** Walks the chain link by link and remembers the first one that does not hold. */
final class ChainWalk {
    private ChainHead head = ChainHead.START;
    private long checked;
    private Long firstBroken;

    /**
     * The next link in order.
     *
     * @param e what is stored, or null when it cannot even be read as evidence
     * @param document the bytes that are kept with it
     */
    void step(Evidence e, byte[] document) {
        checked++;
        long expected = head.lastLink() + 1;
        boolean holds = e != null
                && e.link() == expected
                && e.previousHash().equals(head.lastHash())
                && e.documentSha256().equals(Sha256.of(document))
                && e.hash().equals(e.expectedHash());
        if (!holds) breakAt(expected);
        head = e == null ? new ChainHead(expected, "unreadable") : head.after(e);
    }

    /**
     * Compares with the head that was written with the last link: links cut off the end, or hung on to it, show here.
     *
     * @param lastStored the highest link in the register, read before the head was
     */
    ChainReport arriveAt(ChainHead written, long lastStored) {
        if (head.lastLink() < written.lastLink()) breakAt(head.lastLink() + 1);
        if (!written.lastHash().equals(head.lastHash())) breakAt(Math.max(1, written.lastLink()));
        if (lastStored > written.lastLink()) breakAt(written.lastLink() + 1);
        return new ChainReport(firstBroken == null, checked, firstBroken);
    }

    private void breakAt(long link) {
        if (firstBroken == null) firstBroken = link;
    }
}
