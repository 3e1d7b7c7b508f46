package ch.guichet.accounting;

import java.util.List;

/** Walks the chain of the journal and remembers the first link that does not hold. */
final class JournalWalk {
    private long reached;
    private String hash = "0".repeat(64);
    private long links;
    private long entries;
    private Long brokenLink;
    private Long brokenEntry;

    void step(JournalChain.Link link, List<SealedEntry> found) {
        links++;
        entries += found.size();
        Long changed = found.stream()
                .filter(entry -> !entry.expectedHash().equals(entry.hash()))
                .map(SealedEntry::id)
                .findFirst()
                .orElse(null);
        boolean holds = changed == null
                && link.link() == reached + 1
                && link.entries() == found.size()
                && link.previous().equals(hash)
                && link.content().equals(SealedEntry.contentHash(found))
                && link.hash().equals(SealedEntry.linkHash(link.link(), link.content(), link.previous()));
        if (!holds) breakAt(reached + 1, changed);
        reached = link.link();
        hash = link.hash();
    }

    /** The last link that was read. */
    long reached() {
        return reached;
    }

    JournalReport arriveAt(JournalChain.Head written) {
        if (reached != written.link() || !hash.equals(written.hash())) breakAt(Math.max(1, reached), null);
        return new JournalReport(brokenLink == null, links, entries, brokenLink, brokenEntry);
    }

    private void breakAt(long link, Long entry) {
        if (brokenLink != null) return;
        brokenLink = link;
        brokenEntry = entry;
    }
}
