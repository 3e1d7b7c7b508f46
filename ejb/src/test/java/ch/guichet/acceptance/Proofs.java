package ch.guichet.acceptance;

import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Yeses that nobody gave, in a chain as the register would have made it. */
final class Proofs {
    /** A link and the bytes beside it. */
    record Kept(Evidence evidence, byte[] document) {}

    private Proofs() {}

    static List<Kept> chain(int links) {
        List<Kept> chain = new ArrayList<>();
        ChainHead head = ChainHead.START;
        for (int i = 1; i <= links; i++) {
            Kept kept = link(i, head.lastHash());
            chain.add(kept);
            head = head.after(kept.evidence());
        }
        return chain;
    }

    private static Kept link(int link, String previousHash) {
        byte[] document = ("Offre n° " + link).getBytes(StandardCharsets.UTF_8);
        Evidence evidence = new Evidence(
                        1000 + link,
                        link,
                        SubjectKind.PAID_WORK,
                        40 + link,
                        1,
                        "Clôture de l'exercice",
                        Sha256.of(document),
                        "text/plain; charset=utf-8",
                        7,
                        9,
                        "Anne Keller",
                        "ACCEPT_COST",
                        link % 2 == 0 ? null : Money.of("500.00"),
                        Money.of("97.30"),
                        Channel.PORTAL,
                        "192.0.2.7",
                        Instant.parse("2026-11-02T08:15:00.125Z").plusSeconds(link),
                        previousHash,
                        null)
                .sealed();
        return new Kept(evidence, document);
    }

    static ChainReport walk(List<Kept> chain, ChainHead written) {
        ChainWalk walk = new ChainWalk();
        chain.forEach(kept -> walk.step(kept.evidence(), kept.document()));
        return walk.arriveAt(
                written,
                chain.isEmpty() ? 0 : chain.get(chain.size() - 1).evidence().link());
    }

    static ChainHead headOf(List<Kept> chain) {
        return chain.isEmpty()
                ? ChainHead.START
                : ChainHead.START.after(chain.get(chain.size() - 1).evidence());
    }
}
