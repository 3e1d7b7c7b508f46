package ch.guichet.cases;

import ch.guichet.files.Download;
import ch.guichet.files.FileArchive;
import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.files.NewFile;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of cases; whose case it is, is the doors' question. */
@ApplicationScoped
class CaseAttachments {
    /** A case that holds more is a case for a parcel service. */
    private static final int MOST_OF_A_CASE = 100;

    @Inject
    private AttachmentStore store;

    @Inject
    private CaseStore cases;

    @Inject
    private FileArchive archive;

    /**
     * Keeps what was sent with a message, or for the case itself.
     *
     * @param messageId null for the case itself
     * @throws Refusal case.filesMany and those of {@link ch.guichet.files.FileLimits}
     */
    void keep(long caseId, Long messageId, List<NewFile> files, String by, boolean internal) {
        if (files.isEmpty()) return;
        attach(caseId, messageId, archive.keep(files, by), internal);
    }

    /** Makes files that are already kept files of a case. */
    void attach(long caseId, Long messageId, List<Long> fileIds, boolean internal) {
        if (store.count(caseId) + fileIds.size() > MOST_OF_A_CASE)
            throw Refusal.conflict("case.filesMany", MOST_OF_A_CASE);
        // the case may be as new as its files
        cases.flush();
        fileIds.forEach(file -> store.add(file, caseId, messageId, internal));
    }

    List<Attachment> of(long caseId, boolean withInternal) {
        List<AttachmentStore.Link> links = store.of(caseId, withInternal);
        Map<Long, FileCard> cards = archive.cards(ids(links)).stream().collect(Collectors.toMap(FileCard::id, c -> c));
        return links.stream()
                .map(link -> new Attachment(link.messageId(), link.internal(), cards.get(link.fileId())))
                .toList();
    }

    /** @throws Refusal not found also for a file of another case, and for an internal one that may not be seen */
    FileContent hand(long caseId, long fileId, boolean withInternal, String origin) {
        if (!ids(store.of(caseId, withInternal)).contains(fileId)) throw Refusal.notFound();
        return archive.hand(fileId, origin);
    }

    List<Download> downloads(long caseId) {
        return archive.downloads(ids(store.of(caseId, true)));
    }

    private static List<Long> ids(List<AttachmentStore.Link> links) {
        return links.stream().map(AttachmentStore.Link::fileId).toList();
    }
}
