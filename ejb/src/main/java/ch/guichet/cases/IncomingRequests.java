package ch.guichet.cases;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The way in for what no signed-in person types: mails and the publisher's software. It asks nobody's rights, so its
 * callers must. What can be matched becomes a case; the rest waits for a person under the number it will keep (rule 2).
 */
@ApplicationScoped
public class IncomingRequests {
    private static final int LONGEST_KEY = 1000;

    @Inject
    private CaseStore cases;

    @Inject
    private UnattachedStore requests;

    @Inject
    private Conversation conversation;

    @Inject
    private SenderMatch match;

    @Inject
    private BusinessClock clock;

    /**
     * Takes a request in; the same key of the same scope gives the same receipt and has no second effect, also when
     * both come at once.
     *
     * @throws Refusal case.keyTooLong, case.subjectTooLong and those of {@link ch.guichet.files.FileLimits}
     */
    @Transactional
    public IntakeReceipt receive(IncomingRequest request) {
        if (request.key() != null && request.key().length() > LONGEST_KEY)
            throw Refusal.invalid("case.keyTooLong", LONGEST_KEY);
        // the lock on the numbers makes two requests with the same key come one after the other
        int number = cases.lockNumbers() + 1;
        String key = request.key() == null ? null : Sha256.ofText(request.key());
        Optional<IntakeReceipt> known = Optional.ofNullable(key).flatMap(k -> requests.byKey(request.keyScope(), k));
        if (known.isPresent()) return known.get();
        IntakeReceipt fresh = take(number, request);
        if (key != null) requests.keepKey(request.keyScope(), key, fresh);
        return fresh;
    }

    private IntakeReceipt take(int number, IncomingRequest request) {
        Instant now = clock.now();
        SenderMatch.Match found = match.of(request.sender());
        if (found.isFull()) {
            Receipt receipt = new Receipt(
                    found.customerId(),
                    found.contactId(),
                    request.channel(),
                    request.subject(),
                    request.text(),
                    null,
                    request.files());
            CaseNumber made = conversation.open(number, receipt, now);
            requests.keepOrigin(made.caseId(), request.sender(), request.program());
            return new IntakeReceipt(number, made.caseId(), null, null);
        }
        long id = requests.add(number, request, found, now);
        cases.takenNumber(number);
        return new IntakeReceipt(number, null, id, found.reason());
    }
}
