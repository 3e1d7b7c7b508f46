package ch.guichet.web.office.search;

import ch.guichet.search.SearchHit;
import ch.guichet.web.security.Area;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a hit is opened by whoever is looking, by the area in which he works. */
@Named
@RequestScoped
public class HitLinks {
    private final Visitor visitor;

    protected HitLinks() {
        this(null);
    }

    @Inject
    public HitLinks(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The page inside the product; null when he has none for it. */
    public String of(SearchHit hit) {
        boolean book =
                visitor.getAreas().contains(Area.DESK) || visitor.getAreas().contains(Area.ADMIN);
        boolean finance = visitor.getAreas().contains(Area.FINANCE);
        return switch (hit.kind()) {
            case CASE -> "/desk/cases/case.xhtml?id=" + hit.id();
            case CUSTOMER -> customer(hit.id(), book, finance);
            case CONTACT -> contact(hit, book, finance);
            case ARTICLE -> null;
        };
    }

    private static String customer(long id, boolean book, boolean finance) {
        if (book) return "/desk/customers/customer.xhtml?id=" + id;
        return finance ? "/finance/customers/customer.xhtml?id=" + id : null;
    }

    private static String contact(SearchHit hit, boolean book, boolean finance) {
        if (hit.under() == 0) return null;
        if (book) return "/desk/customers/contact.xhtml?customer=" + hit.under() + "&contact=" + hit.id();
        return customer(hit.under(), false, finance);
    }
}
