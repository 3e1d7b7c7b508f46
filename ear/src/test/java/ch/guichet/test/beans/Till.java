package ch.guichet.test.beans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A door for finance only, standing for all of the product's. */
@Stateless
@RolesAllowed("FINANCE")
public class Till {

    @Resource
    private SessionContext session;

    public String open() {
        return "open for %s, finance %s, desk %s"
                .formatted(
                        session.getCallerPrincipal().getName(),
                        session.isCallerInRole("FINANCE"),
                        session.isCallerInRole("DESK"));
    }
}
