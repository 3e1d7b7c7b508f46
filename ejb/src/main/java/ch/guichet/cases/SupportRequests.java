package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the publisher's software hands in what its user asks, and the desk what reached it some other way. */
@Stateless
@RolesAllowed({Roles.SOFTWARE, Roles.DESK})
public class SupportRequests {
    private IncomingRequests incoming;
    private CurrentUser user;

    public SupportRequests() {}

    @Inject
    SupportRequests(IncomingRequests incoming, CurrentUser user) {
        this.incoming = incoming;
        this.user = user;
    }

    /**
     * Takes a request in. The key is the calling account's own: two programs with two tokens may use the same.
     *
     * @throws ch.guichet.shared.Refusal see {@link IncomingRequests#receive}
     */
    public IntakeReceipt hand(SupportRequest request) {
        return incoming.receive(new IncomingRequest(
                IntakeChannel.SOFTWARE,
                "SOFTWARE " + user.get().id(),
                request.clientKey(),
                request.sender(),
                request.program(),
                request.subject(),
                request.text(),
                request.files()));
    }
}
