package ch.guichet.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Asks the container who calls: an EJB, because only its context knows the caller on every path (page, API, batch). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {
    @Resource
    private SessionContext context;

    /** The principal's name; of somebody who is not signed in it is a name no account can have. */
    public String login() {
        return context.getCallerPrincipal().getName();
    }
}
