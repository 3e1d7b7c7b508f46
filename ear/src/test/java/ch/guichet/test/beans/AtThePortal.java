package ch.guichet.test.beans;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** A customer as a page lets him in: without a transaction around what he does. */
@Stateless
@PermitAll
@RunAs(Roles.CUSTOMER)
public class AtThePortal extends As {
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T get(String login, Supplier<T> work) {
        return super.get(login, work);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(String login, Runnable work) {
        super.run(login, work);
    }
}
