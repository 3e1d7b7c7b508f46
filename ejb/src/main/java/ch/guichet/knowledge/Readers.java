package ch.guichet.knowledge;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Counts what readers do. A person and a question being typed are known by fingerprints that lead nowhere else. */
@ApplicationScoped
class Readers {
    private static final int LONGEST_KEY = 100;

    @Inject
    private UseStore uses;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal knowledge.enquiry */
    void note(String enquiry, List<Integer> articles, UseKind kind) {
        if (enquiry == null || enquiry.isBlank() || enquiry.length() > LONGEST_KEY)
            throw Refusal.invalid("knowledge.enquiry", LONGEST_KEY);
        uses.note(fingerprint("enquiry " + enquiry), articles, kind, clock.month());
    }

    void judge(int article, boolean helpful) {
        uses.judge(article, person(article), helpful, clock.month());
    }

    Boolean verdict(int article) {
        return uses.verdict(article, person(article)).orElse(null);
    }

    String language(String wanted) {
        return wanted == null || wanted.isBlank() ? user.get().language() : Languages.require(wanted);
    }

    private String person(int article) {
        return fingerprint("article " + article);
    }

    /** Of the person together with what it is about. */
    private String fingerprint(String about) {
        return Sha256.of((user.get().id() + " " + about).getBytes(StandardCharsets.UTF_8));
    }
}
