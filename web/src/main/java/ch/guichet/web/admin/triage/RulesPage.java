package ch.guichet.web.admin.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Languages;
import ch.guichet.triage.RuleChange;
import ch.guichet.triage.TriageAdministration;
import ch.guichet.triage.TriageRule;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;

/** The words that speak for a class: added, switched on and off. */
@Named("triageRules")
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TriageAdministration rules;
    private final Speech say;
    private String language = "fr";
    private String phrase;
    private Triage triage = Triage.PAID;
    private LocalDate validFrom;
    private Long editing;
    private transient List<TriageRule> all;

    protected RulesPage() {
        this(null, null);
    }

    @Inject
    public RulesPage(TriageAdministration rules, Speech say) {
        this.rules = rules;
        this.say = say;
    }

    /** Adds a rule, or changes the one that is being edited. */
    public void add() {
        if (editing == null) rules.add(language, phrase, triage, validFrom);
        else rules.change(editing, phrase, triage, validFrom);
        all = null;
        Messages.addGlobalInfo("{0}", say.of(editing == null ? "triage.rules.added" : "casepage.ruleChanged", phrase));
        cancel();
    }

    /** Opens a rule to be changed. */
    public void edit(TriageRule rule) {
        editing = rule.id();
        language = rule.language();
        phrase = rule.phrase();
        triage = rule.triage();
        validFrom = rule.validFrom();
    }

    public void cancel() {
        editing = null;
        phrase = null;
        validFrom = null;
    }

    /** How the rule that is being edited was before. */
    public List<RuleChange> getHistory() {
        return editing == null ? List.of() : rules.history(editing);
    }

    public boolean isEditing() {
        return editing != null;
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
