package ch.guichet.demo.story;

import ch.guichet.demo.DemoMode;
import ch.guichet.schema.StartNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whoever started the server in demo mode as whom he may sign in. */
@ApplicationScoped
public class DemoNotice implements StartNotice {
    @Inject
    private DemoMode demo;

    @Override
    public String text() {
        if (!demo.on()) return "";
        String accounts = Stream.concat(Stream.of("customer", "fiduciary"), column("users.csv", "login"))
                .collect(Collectors.joining(", "));
        String tokens = column("tokens.csv", "token").collect(Collectors.joining(", "));
        return """

                  DEMO MODE          public passwords, fictitious data, a clock that can be moved
                  Accounts           %s
                  Password           %s (the same for all)
                  API tokens         %s
                """.formatted(accounts, AccountsChapter.PASSWORD, tokens);
    }

    private static Stream<String> column(String table, String name) {
        return Table.read(table).stream().map(row -> row.text(name));
    }
}
