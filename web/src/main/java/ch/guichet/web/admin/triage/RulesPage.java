package ch.guichet.web.admin.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Languages;
import ch.guichet.triage.TriageAdministration;
import ch.guichet.triage.TriageRule;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;

/** The words that speak for a class: added, switched on and off. */
@Named("triageRules")
@RequestScoped
public class RulesPage {
    private final TriageAdministration rules;
    private final Speech say;
    private String language = "fr";
    private String phrase;
    private Triage triage = Triage.PAID;
    private LocalDate validFrom;
    private List<TriageRule> all;

    protected RulesPage() {
        this(null, null);
    }

    @Inject
    public RulesPage(TriageAdministration rules, Speech say) {
        this.rules = rules;
        this.say = say;
    }

    public void add() {
        rules.add(language, phrase, triage, validFrom);
        all = null;
        Messages.addGlobalInfo("{0}", say.of("triage.rules.added", phrase));
        phrase = null;
    }

    public void turn(TriageRule rule) {
        rules.turn(rule.id(), !rule.active());
        all = null;
    }

    public List<TriageRule> getAll() {
        if (all == null) all = rules.rules();
        return all;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public List<Triage> getClasses() {
        return List.of(Triage.FREE, Triage.PAID);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }

    public Triage getTriage() {
        return triage;
    }

    public void setTriage(Triage triage) {
        this.triage = triage;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
