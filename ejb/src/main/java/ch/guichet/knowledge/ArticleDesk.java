package ch.guichet.knowledge;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the desk writes and publishes articles. A published version never changes; each change is a new one. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class ArticleDesk {
    private ArticleStore store;
    private StemStore stems;
    private Drafts drafts;
    private CurrentUser user;
    private BusinessClock clock;

    public ArticleDesk() {}

    @Inject
    ArticleDesk(ArticleStore store, StemStore stems, Drafts drafts, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.stems = stems;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /** Begins an article with its first draft. @return its number @throws Refusal knowledge.topicMissing */
    public int create(ArticleContent content) {
        return drafts.first(content).article();
    }

    /**
     * Saves the draft, or begins one on what is published.
     *
     * @param version the version that the writer saw, in the revision that he saw
     * @return the draft as it is now
     * @throws Refusal notFound, knowledge.changed when somebody saved since, knowledge.archived, knowledge.topicMissing
     */
    public ArticleVersion edit(int number, int version, int revision, ArticleContent content) {
        return drafts.change(alive(number), version, revision, content);
    }

    /**
     * Puts the draft before its audience, for ever as it is.
     *
     * @param revision of the draft as it was seen
     * @throws Refusal notFound, knowledge.archived, knowledge.noDraft, knowledge.changed
     */
    public void publish(int number, int version, int revision) {
        ArticleHead head = alive(number);
        ArticleVersion draft = store.draft(number).orElseThrow(() -> Refusal.conflict("knowledge.noDraft", number));
        if (draft.version() != version || draft.revision() != revision)
            throw Refusal.conflict("knowledge.changed", draft.writtenBy(), draft.writtenAt());
        ArticleVersion published = new ArticleVersion(
                number,
                version,
                revision,
                draft.content(),
                draft.writtenBy(),
                draft.writtenAt(),
                user.get().displayName(),
                clock.now());
        store.publish(published);
        store.update(head.published(published));
        stems.remove(number, true);
        stems.replace(published);
    }

    /** Takes an article out of sight; nothing of it is lost. @throws Refusal notFound, knowledge.archived */
    public void archive(int number) {
        store.update(require(number).archived());
    }

    /** Takes an archived article back, as it was. @throws Refusal notFound, knowledge.notArchived */
    public void takeBack(int number) {
        store.update(require(number).takenBack());
    }

    /**
     * Begins a draft with the words of an earlier version.
     *
     * @return the new draft
     * @throws Refusal notFound, knowledge.archived, knowledge.draftExists
     */
    public ArticleVersion restore(int number, int version) {
        ArticleHead head = alive(number);
        return drafts.again(head, store.version(number, version).orElseThrow(Refusal::notFound));
    }

    /**
     * Throws the draft away; an article that was never published goes with it.
     *
     * @throws Refusal notFound, knowledge.archived, knowledge.noDraft
     */
    public void discard(int number) {
        ArticleHead head = alive(number);
        ArticleVersion draft = store.draft(number).orElseThrow(() -> Refusal.conflict("knowledge.noDraft", number));
        store.deleteDraft(draft);
        stems.remove(number, true);
        if (head.publishedVersion() == null) store.delete(number);
    }

    private ArticleHead alive(int number) {
        ArticleHead head = require(number);
        head.requireAlive();
        return head;
    }

    private ArticleHead require(int number) {
        return store.lock(number).orElseThrow(Refusal::notFound);
    }
}
