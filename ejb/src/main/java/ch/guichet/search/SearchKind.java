package ch.guichet.search;

import ch.guichet.identity.Role;
import java.util.Collections;
import java.util.Set;

/** What can be found. */
public enum SearchKind {
    CASE(Role.DESK, Role.SPECIALIST),
    CUSTOMER(Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN),
    CONTACT(Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN),
    ARTICLE(Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN);

    private final Set<Role> readers;

    SearchKind(Role... readers) {
        this.readers = Set.of(readers);
    }

    /** Whether somebody of the house with these roles finds it. */
    boolean isFor(Set<Role> roles) {
        return !Collections.disjoint(readers, roles);
    }
}
