package ch.guichet.web.login;

import ch.guichet.identity.Role;
import java.util.List;

/** An account of the demo story that the login page offers at one click. Outside demo mode none of them exists. */
public record DemoAccount(Role role, String login, String password) {
    static final List<DemoAccount> ALL = List.of(
            new DemoAccount(Role.CUSTOMER, "customer", "guichet-demo"),
            new DemoAccount(Role.DESK, "desk", "guichet-demo"),
            new DemoAccount(Role.SPECIALIST, "specialist", "guichet-demo"),
            new DemoAccount(Role.FINANCE, "finance", "guichet-demo"),
            new DemoAccount(Role.ADMIN, "admin", "guichet-demo"));
}
