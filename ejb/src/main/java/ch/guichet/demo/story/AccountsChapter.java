package ch.guichet.demo.story;

import ch.guichet.identity.KnownAccounts;
import ch.guichet.identity.NewUser;
import ch.guichet.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can sign in: the publisher's people and the customers' contacts, all with the password of the banner. */
@ApplicationScoped
class AccountsChapter {
    static final String PASSWORD = "guichet-demo";
    /** The password's hash, quick to check because everybody knows it: no start and no sign-in waits for it. */
    static final String HASH = "pbkdf2-sha512$1000$emoLcTy0HdcgQs9c8jlmiA==$q3/gS3yVuX4JHOVjpPe7B0/F5I+fqxrGvlsSTau35"
            + "DbgMfKjEpBRntjZrc8sRyGKks6IACOcEMAnwQldOY0e+w==";

    @Inject
    private KnownAccounts accounts;

    /** Opened at once and not as scenes: nobody is there yet who could. */
    void open(StoryBook book) {
        List<NewUser> wanted = new ArrayList<>();
        Table.read("users.csv").forEach(row -> wanted.add(user(row, row.text("login"), roles(row))));
        for (Row row : Table.read("contacts.csv")) {
            if (!row.has("login")) continue;
            wanted.add(user(row, row.text("login"), Set.of(Role.CUSTOMER)));
            book.login(row.text("key"), row.text("login"));
        }
        List<Long> ids = accounts.open(wanted, HASH);
        for (int i = 0; i < ids.size(); i++) book.keep("user", wanted.get(i).login(), ids.get(i));
        Table.read("tokens.csv").forEach(row -> accounts.token(book.id("user", row.text("login")), row.text("token")));
    }

    private static NewUser user(Row row, String login, Set<Role> roles) {
        return new NewUser(login, row.text("name"), row.text("language"), roles, PASSWORD);
    }

    private static Set<Role> roles(Row row) {
        return Arrays.stream(row.text("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
