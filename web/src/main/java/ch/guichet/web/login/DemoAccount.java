package ch.guichet.web.login;

import ch.guichet.identity.Role;
import java.util.List;

/** An account of the demo story that the login page offers at one click. Outside demo mode none of them exists. */
public record DemoAccount(Role role, String login, String password) {
    static final List<DemoAccount> ALL = List.of(
        new DemoAccount(Role.CUSTOMER, "demo-customer", "guichet-demo"),
        new DemoAccount(Role.DESK, "demo-desk", "guichet-demo"),
        new DemoAccount(Role.SPECIALIST, "demo-specialist", "guichet-demo"),
        new DemoAccount(Role.FINANCE, "demo-finance", "guichet-demo"),
        new DemoAccount(Role.ADMIN, "demo-admin", "guichet-demo"));
}
