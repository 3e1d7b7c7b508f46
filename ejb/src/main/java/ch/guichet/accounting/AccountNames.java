package ch.guichet.accounting;

import ch.guichet.shared.Database;
import ch.guichet.shared.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What accounts are called. Names explain; they are in no entry and in no export. */
@ApplicationScoped
public class AccountNames {
    @Inject
    private Database database;

    /** The names in a language, by the accounts' numbers. */
    public Map<String, String> in(String language) {
        Map<String, String> names = new HashMap<>();
        database.list(
                        "SELECT account, name FROM account_name WHERE language = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        Languages.require(language))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    /** The names of one account, by language. */
    Map<String, String> of(String account) {
        Map<String, String> names = new HashMap<>();
        database.list(
                        "SELECT language, name FROM account_name WHERE account = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        account)
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    void put(String account, String language, String name) {
        int changed = database.update(
                "UPDATE account_name SET name = ? WHERE account = ? AND language = ?", name, account, language);
        if (changed == 0)
            database.update(
                    "INSERT INTO account_name (account, language, name) VALUES (?,?,?)", account, language, name);
    }
}
