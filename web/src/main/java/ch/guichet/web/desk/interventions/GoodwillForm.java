package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.Goodwill;
import ch.guichet.interventions.GoodwillTrace;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Gives the stretch away that is being put right, or charges it again; the reason is the one typed there. */
@Named("goodwillForm")
@RequestScoped
public class GoodwillForm {
    private final Goodwill goodwill;
    private final WorkForm form;
    private final InterventionPage page;
    private final Speech say;
    private String why;

    protected GoodwillForm() {
        this(null, null, null, null);
    }

    @Inject
    public GoodwillForm(Goodwill goodwill, WorkForm form, InterventionPage page, Speech say) {
        this.goodwill = goodwill;
        this.form = form;
        this.page = page;
        this.say = say;
    }

    /** Whether the stretch that is being put right is given away. */
    public boolean isGiven() {
        return page.getView().entries().stream()
                .anyMatch(entry -> Long.valueOf(entry.id()).equals(form.getEntry()) && entry.goodwill() != null);
    }

    public void give() {
        goodwill.give(page.workId(), form.getEntry(), form.getReason());
        form.cancel();
        page.told(say.of("work.given"));
    }

    public void takeBack() {
        goodwill.takeBack(page.workId(), form.getEntry(), form.getReason());
        form.cancel();
        page.told(say.of("work.takenBack"));
    }

    public void giveSurcharge() {
        goodwill.giveSurcharge(page.workId(), why);
        page.told(say.of("work.given"));
    }

    public void takeBackSurcharge() {
        goodwill.takeBackSurcharge(page.workId(), why);
        page.told(say.of("urgency.takenBack"));
    }

    /** Of what is said of the surcharge. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public List<GoodwillTrace> getTrace() {
        return goodwill.trace(page.workId());
    }
}
