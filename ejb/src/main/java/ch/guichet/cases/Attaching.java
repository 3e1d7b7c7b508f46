package ch.guichet.cases;

import ch.guichet.files.FileCard;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes a case of a request once a person has said whose it is. */
@ApplicationScoped
class Attaching {
    @Inject
    private UnattachedStore store;

    @Inject
    private Conversation conversation;

    @Inject
    private CaseAttachments attachments;

    @Inject
    private BusinessClock clock;

    CaseNumber attach(UnattachedView view, long customerId, long contactId, String by) {
        UnattachedRow row = view.row();
        Receipt receipt =
                new Receipt(customerId, contactId, row.channel(), row.subject(), view.text(), null, List.of());
        CaseNumber made = conversation.openNumbered(row.number(), receipt, row.receivedAt());
        attachments.attach(
                made.caseId(), null, view.files().stream().map(FileCard::id).toList(), false);
        store.keepOrigin(made.caseId(), row.sender(), row.program());
        store.decided(row.id(), RequestState.ATTACHED, clock.now(), by, null, made.caseId());
        return made;
    }
}
