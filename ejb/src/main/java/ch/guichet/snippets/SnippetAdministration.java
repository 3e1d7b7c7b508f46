package ch.guichet.snippets;

import ch.guichet.identity.Audited;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where an administrator writes the texts that the desk uses again and again. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SnippetAdministration {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 5_000;

    private SnippetStore store;
    private CurrentUser user;

    public SnippetAdministration() {}

    @Inject
    SnippetAdministration(SnippetStore store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    /** By language and title. @param archived those that are offered, or those that are not any more */
    public List<Snippet> list(boolean archived) {
        return store.all(archived);
    }

    /**
     * Adds a snippet.
     *
     * @return its id
     * @throws Refusal language.unknown, snippet.title, snippet.text, snippet.placeholder, snippet.titleTaken
     */
    @Audited
    public long add(String language, String title, String text) {
        Languages.require(language);
        return store.add(language, title(title), text(text), user.get().displayName());
    }

    /**
     * Changes a snippet.
     *
     * @param version the one that was read
     * @throws Refusal notFound, changedMeanwhile, and those of {@link #add}
     */
    @Audited
    public void change(long id, int version, String language, String title, String text) {
        Languages.require(language);
        if (!store.exists(id)) throw Refusal.notFound();
        if (!store.change(
                id, version, language, title(title), text(text), user.get().displayName()))
            throw Refusal.conflict("changedMeanwhile");
    }

    /** Offers a snippet no longer, or again. @throws Refusal notFound */
    @Audited
    public void archive(long id, boolean archived) {
        if (!store.archive(id, archived, user.get().displayName())) throw Refusal.notFound();
    }

    private static String title(String title) {
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE)
            throw Refusal.invalid("snippet.title", LONGEST_TITLE);
        return title.strip();
    }

    private static String text(String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_TEXT)
            throw Refusal.invalid("snippet.text", LONGEST_TEXT);
        Placeholder.requireKnownIn(text);
        return text.strip();
    }
}
