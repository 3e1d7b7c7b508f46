package ch.guichet.web.admin.services;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.ServiceKind;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.Pack;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** One service: all that decides its slots, its price and who may give it. */
@Named("servicePage")
@ViewScoped
public class ServicePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "booking.serviceCode",
            "service:code",
            "booking.serviceTaken",
            "service:code",
            "booking.durations",
            "service:durations");

    private final AgendaAdministration agendas;
    private final CatalogAdministration catalog;
    private final Catalog prices;
    private final BesideField beside;
    private final Speech say;
    private Long id;
    private ServiceForm form = new ServiceForm();

    protected ServicePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ServicePage(
            AgendaAdministration agendas,
            CatalogAdministration catalog,
            Catalog prices,
            BesideField beside,
            Speech say) {
        this.agendas = agendas;
        this.catalog = catalog;
        this.prices = prices;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        if (id == null) return;
        BookableService service = agendas.services().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        form = ServiceForm.of(service);
    }

    public void save() throws IOException {
        boolean done = beside.done(FIELDS, () -> {
            BookableService service = form.service(id == null ? 0 : id);
            if (id == null) agendas.add(service);
            else agendas.change(service);
        });
        if (!done) return;
        NextPage.tell(say.of("agenda.service.saved", form.getFr()));
        Faces.redirect("admin/services/services.xhtml");
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public List<String> getPackCodes() {
        return catalog.packs().stream().map(Pack::code).distinct().toList();
    }

    public List<String> getPriceLists() {
        return prices.priceLists();
    }

    public ServiceForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
