package ch.guichet.web.admin.terms;

import ch.guichet.booking.TermsUse;
import ch.guichet.shared.Languages;
import ch.guichet.terms.TermsAdministration;
import ch.guichet.terms.TermsText;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One published version in one language, and who accepted it. */
@Named("termsVersionPage")
@RequestScoped
public class TermsVersionPage {
    private final TermsAdministration terms;
    private final TermsUse use;
    private final Visitor visitor;
    private final Speech say;
    private Integer version;
    private String language;
    private TermsText text;

    protected TermsVersionPage() {
        this(null, null, null, null);
    }

    @Inject
    public TermsVersionPage(TermsAdministration terms, TermsUse use, Visitor visitor, Speech say) {
        this.terms = terms;
        this.use = use;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        if (language == null) language = visitor.getLocale().getLanguage();
        text = terms.version(version, language);
    }

    public List<TermsUse.Row> getRows() {
        return use.of(version);
    }

    public List<Choice> getChoices() {
        ListAddress here = ListAddress.of("/admin/terms/version.xhtml").with("version", version);
        return Languages.ALL.stream().map(each -> choice(here, each)).toList();
    }

    private Choice choice(ListAddress here, String each) {
        String name = "agenda.language." + each;
        return new Choice(say.of(name), here.with("language", each).url(), each.equals(language));
    }

    public TermsText getText() {
        return text;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
