package ch.guichet.test.beans;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A step that goes through a door which asks for a role. */
@Named
@Dependent
public class OpenTheTill extends AbstractBatchlet {

    @Inject
    private Till till;

    @Override
    public String process() {
        try {
            return till.open();
        } catch (EJBAccessException e) {
            return "refused";
        }
    }
}
