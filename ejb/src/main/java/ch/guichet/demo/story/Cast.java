package ch.guichet.demo.story;

import ch.guichet.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who plays in the story: one part a role. */
@ApplicationScoped
class Cast {
    @Inject
    private CustomerPart customer;

    @Inject
    private DeskPart desk;

    @Inject
    private SpecialistPart specialist;

    @Inject
    private FinancePart finance;

    @Inject
    private AdminPart admin;

    void play(Scene scene) {
        part(scene.role()).play(scene.login(), scene.action());
    }

    private Part part(Role role) {
        return switch (role) {
            case CUSTOMER -> customer;
            case DESK -> desk;
            case SPECIALIST -> specialist;
            case FINANCE -> finance;
            case ADMIN -> admin;
            case SOFTWARE -> throw new IllegalArgumentException("the software plays no part");
        };
    }
}
