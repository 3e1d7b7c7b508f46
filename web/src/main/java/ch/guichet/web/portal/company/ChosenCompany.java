package ch.guichet.web.portal.company;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The company a contact chose last; it stays chosen until he leaves or chooses another. */
@SessionScoped
public class ChosenCompany implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long customerId;

    /** Null before the first choice. */
    public Long customerId() {
        return customerId;
    }

    public void choose(long chosen) {
        customerId = chosen;
    }
}
