package ch.guichet.files;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were sent, kept in the database with their fingerprint. It asks nobody's rights: to whom a file belongs is
 * known by the feature that keeps its id, and only that feature may hand it out.
 */
@ApplicationScoped
public class FileArchive {
    private static final int LONGEST_NAME = 120;

    @Inject
    private FileStore store;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /**
     * Keeps all of them or none, within the caller's transaction.
     *
     * @param by the name of whoever sends them
     * @return their ids in order
     * @throws Refusal see {@link FileLimits#require}
     */
    public List<Long> keep(List<NewFile> files, String by) {
        FileLimits.require(files);
        if (files.isEmpty()) return List.of();
        long first = ids.take(files.size());
        Instant now = clock.now();
        List<Long> kept = new ArrayList<>();
        for (NewFile file : files) {
            FileCard card = new FileCard(
                    first + kept.size(),
                    FileName.clean(file.name()),
                    FileKind.of(file.content()).mediaType(),
                    file.content().length,
                    Sha256.of(file.content()),
                    now,
                    by.length() > LONGEST_NAME ? by.substring(0, LONGEST_NAME) : by);
            store.add(card, file.content());
            kept.add(card.id());
        }
        return kept;
    }

    /** What is said about these files, in the order of their ids; unknown ids are left out. */
    public List<FileCard> cards(List<Long> fileIds) {
        return store.cards(fileIds);
    }

    /**
     * Hands a file to whoever is signed in, and writes that down.
     *
     * @param origin the address it goes to
     * @throws Refusal not found
     */
    public FileContent hand(long fileId, String origin) {
        FileContent content = store.content(fileId).orElseThrow(Refusal::notFound);
        User who = user.get();
        store.log(ids.take(1), fileId, who.id(), who.displayName(), origin, clock.now());
        return content;
    }

    /** Who was handed these files, the latest first; at most 200. */
    public List<Download> downloads(List<Long> fileIds) {
        return store.downloads(fileIds);
    }
}
