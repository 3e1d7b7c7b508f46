package ch.guichet.web.admin.agendas;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaCard;
import ch.guichet.booking.AgendaPlan;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentView;
import ch.guichet.identity.Staff;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Whose agenda it is, what he can, and whether he can be booked. */
@Named("agendaPlanPage")
@ViewScoped
public class AgendaPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AgendaPlanning planning;
    private final AgendaAdministration agendas;
    private final Staff staff;
    private final Visitor visitor;
    private final Speech say;
    private Long id;
    private boolean known;
    private boolean active;
    private String name;
    private String canton;
    private String[] languages = {};
    private String skills;
    private boolean resting;

    protected AgendaPlanPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AgendaPlanPage(
            AgendaPlanning planning, AgendaAdministration agendas, Staff staff, Visitor visitor, Speech say) {
        this.planning = planning;
        this.agendas = agendas;
        this.staff = staff;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        planning.all().stream()
                .filter(plan -> plan.card().specialistId() == id)
                .findFirst()
                .ifPresentOrElse(this::show, this::begin);
    }

    private void show(AgendaPlan plan) {
        AgendaCard card = plan.card();
        known = true;
        active = plan.active();
        name = card.name();
        canton = card.canton();
        languages = card.languages().toArray(String[]::new);
        skills = String.join(" ", card.skills());
    }

    private void begin() {
        name = staff.atTheDesk().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .name();
        languages = new String[] {"fr"};
    }

    public void save() throws IOException {
        String typed = skills == null ? "" : skills.strip().toLowerCase(Locale.ROOT);
        List<String> can = Arrays.asList(typed.split("[\\s,;]+"));
        String where = canton == null ? null : canton.strip().toUpperCase(Locale.ROOT);
        agendas.open(id, name == null ? null : name.strip(), where, List.of(languages), can);
        done("agenda.plan.saved");
    }

    /** Who is to rest is looked at first: what is booked stays, and is shown. */
    public void turn() throws IOException {
        if (active && !resting) {
            resting = true;
            if (!getBooked().isEmpty()) return;
        }
        planning.activate(id, !active);
        done(active ? "agenda.plan.rests" : "agenda.plan.works");
    }

    private void done(String key) throws IOException {
        NextPage.tell(say.of(key, name));
        Faces.redirect("admin/agendas/agenda.xhtml?id=%s", id);
    }

    /** What is booked with him and stays booked. */
    public List<AppointmentView> getBooked() {
        return resting ? planning.atRest(id, visitor.getLocale().getLanguage()) : List.of();
    }

    public List<String> getAllLanguages() {
        return Languages.ALL;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isResting() {
        return resting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCanton() {
        return canton;
    }

    public void setCanton(String canton) {
        this.canton = canton;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        this.languages = languages.clone();
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }
}
