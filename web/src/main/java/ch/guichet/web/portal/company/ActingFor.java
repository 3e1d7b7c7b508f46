package ch.guichet.web.portal.company;

import ch.guichet.customers.MandateCard;
import ch.guichet.customers.MyCompanies;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * For whom the contact acts on this page: the company of the thing he opened, else the one the address names by its
 * customer number ({@code ?company=10003}), else the one he chose last, else his first.
 */
@Named("acting")
@RequestScoped
public class ActingFor {
    private static final String PARAMETER = "company";

    private final MyCompanies companies;
    private final ChosenCompany chosen;
    private final HttpServletRequest request;
    private List<MandateCard> mandates;

    protected ActingFor() {
        this(null, null, null);
    }

    @Inject
    public ActingFor(MyCompanies companies, ChosenCompany chosen, HttpServletRequest request) {
        this.companies = companies;
        this.chosen = chosen;
        this.request = request;
    }

    /**
     * The mandate a page works with.
     *
     * @throws Refusal not found for a company in the address that is not his, and for a contact without any
     */
    public MandateCard require() {
        String named = request.getParameter(PARAMETER);
        if (named != null)
            choose(find(m -> named.equals(String.valueOf(m.customerNumber()))).orElseThrow(Refusal::notFound));
        return known().orElseThrow(Refusal::notFound);
    }

    /** A page showed something of this company, so that is now the one he acts for. */
    public MandateCard follow(long customerId) {
        choose(find(m -> m.customerId() == customerId).orElseThrow(Refusal::notFound));
        return known().orElseThrow();
    }

    /** For the frame of a page, which never refuses: null when he acts for nobody. */
    public MandateCard getMandate() {
        return known().orElse(null);
    }

    public List<MandateCard> getMandates() {
        if (mandates == null) mandates = companies.all();
        return mandates;
    }

    /** Where a change of company leads: the same kind of list, never the same thing, which is not the other's. */
    public String getSection() {
        String[] path = request.getServletPath().split("/");
        boolean list = path.length > 3 && path[1].equals("portal") && !path[2].equals("evidence");
        return list ? "/portal/" + path[2] + "/" + path[2] + ".xhtml" : "/portal/home/home.xhtml";
    }

    private Optional<MandateCard> known() {
        Long id = chosen.customerId();
        return find(m -> id != null && m.customerId() == id)
                .or(() -> getMandates().stream().findFirst());
    }

    private Optional<MandateCard> find(Predicate<MandateCard> wanted) {
        return getMandates().stream().filter(wanted).findFirst();
    }

    private void choose(MandateCard mandate) {
        chosen.choose(mandate.customerId());
    }
}
