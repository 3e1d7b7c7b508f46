package ch.guichet.api;

import ch.guichet.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** On which side of the counter the caller stands, for resources that have a door on each. The doors decide what he may. */
@ApplicationScoped
public class Side {
    @Inject
    private HttpServletRequest request;

    /** He has the customer's role and none of the house's. */
    public boolean isCustomer() {
        return request.isUserInRole(Role.CUSTOMER.name())
                && Arrays.stream(Role.values())
                        .noneMatch(role -> role != Role.CUSTOMER && request.isUserInRole(role.name()));
    }
}
