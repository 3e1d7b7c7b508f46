package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.AccountNames;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What accounts are called in the reader's language. */
@Named
@RequestScoped
public class AccountWords {
    private final AccountNames names;
    private final Visitor visitor;
    private final Speech say;
    private Map<String, String> known;

    protected AccountWords() {
        this(null, null, null);
    }

    @Inject
    public AccountWords(AccountNames names, Visitor visitor, Speech say) {
        this.say = say;
        this.names = names;
        this.visitor = visitor;
    }

    /** Where an entry comes from, in words; a kind that has none yet by its own name. */
    public String source(String kind) {
        String key = "books.source." + kind;
        String said = say.of(key);
        return said.equals(key) ? kind : said;
    }

    /** The name, or nothing for an account nobody has named. */
    public String of(String account) {
        if (known == null) known = names.in(visitor.getLocale().getLanguage());
        return known.getOrDefault(account, "");
    }
}
