package ch.guichet.knowledge;

import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes drafts: what is published stays as it is, and nobody overwrites what he has not seen. */
@ApplicationScoped
class Drafts {
    @Inject
    private ArticleStore store;

    @Inject
    private StemStore stems;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    ArticleVersion first(ArticleContent content) {
        int number = store.takeNumber();
        store.add(number, content.audience(), clock.now());
        return add(written(number, 1, 1, content));
    }

    /** @param version what the writer saw, as a draft or published, in its revision */
    ArticleVersion change(ArticleHead head, int version, int revision, ArticleContent content) {
        ArticleVersion latest = latest(head);
        if (latest.version() != version || latest.revision() != revision)
            throw Refusal.conflict("knowledge.changed", latest.writtenBy(), latest.writtenAt());
        if (!latest.draft()) return add(written(head.number(), store.lastVersion(head.number()) + 1, 1, content));
        ArticleVersion draft = written(head.number(), version, revision + 1, content);
        checkingTopic(() -> store.updateDraft(draft));
        stems.replace(draft);
        unpublished(head, draft);
        return draft;
    }

    /** A draft with the words of an earlier version. @throws Refusal knowledge.draftExists */
    ArticleVersion again(ArticleHead head, ArticleVersion earlier) {
        if (store.draft(head.number()).isPresent()) throw Refusal.conflict("knowledge.draftExists", head.number());
        return add(written(head.number(), store.lastVersion(head.number()) + 1, 1, earlier.content()));
    }

    private ArticleVersion latest(ArticleHead head) {
        return store.draft(head.number()).orElseGet(() -> store.version(head.number(), head.publishedVersion())
                .orElseThrow(Refusal::notFound));
    }

    private ArticleVersion add(ArticleVersion draft) {
        checkingTopic(() -> store.addDraft(draft));
        stems.replace(draft);
        return draft;
    }

    /** While nothing is published, the audience of the draft is that of the article. */
    private void unpublished(ArticleHead head, ArticleVersion draft) {
        if (head.publishedVersion() == null)
            store.update(
                    new ArticleHead(head.number(), head.state(), draft.content().audience(), null));
    }

    private ArticleVersion written(int number, int version, int revision, ArticleContent content) {
        return new ArticleVersion(
                number, version, revision, content, user.get().displayName(), clock.now(), null, null);
    }

    private static void checkingTopic(Runnable write) {
        try {
            write.run();
        } catch (DatabaseFault fault) {
            // the article is locked, so no key of ours can be taken: it is the topic that does not exist
            if (fault.constraint()) throw Refusal.invalid("knowledge.topicMissing");
            throw fault;
        }
    }
}
