package ch.guichet.web.admin.services;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.BookableService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What can be booked, and what could be once. */
@Named("servicesPage")
@RequestScoped
public class ServicesPage {
    private final AgendaAdministration agendas;
    private List<BookableService> all;

    protected ServicesPage() {
        this(null);
    }

    @Inject
    public ServicesPage(AgendaAdministration agendas) {
        this.agendas = agendas;
    }

    public List<BookableService> getAll() {
        if (all == null) all = agendas.services();
        return all;
    }

    /** The lengths to choose from, in minutes. */
    public String lengths(BookableService service) {
        return service.durations().stream()
                .map(each -> String.valueOf(each.value()))
                .collect(Collectors.joining(", "));
    }
}
