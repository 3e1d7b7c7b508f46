package ch.guichet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** How the house is built, as rules that can fail a build. */
final class Rules {
    private static final int MOST_VERBS_OF_A_DOOR = 7;
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth",
            "java.time.LocalTime",
            "java.time.OffsetDateTime");

    static final ArchRule FLOORS = classes().that(Floors.inTheHouse()).should(Floors.leanOnLowerFloorsOnly());

    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(Entity.class).should(never(haveModifier(PUBLIC)));

    static final ArchRule ONLY_STORES_HOLD_THE_ENTITY_MANAGER = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Store")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Clock")))
            .should()
            .accessTargetWhere(asksTheMachineForTheTime());

    static final ArchRule DOORS_HAVE_ROLES = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    static final ArchRule DOORS_ARE_NARROW =
            classes().that().areAnnotatedWith(Stateless.class).should(haveFewVerbs());

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*\\.\\w*(Util|Utils|Helper|Manager|Impl|DTO|Dto)");

    private Rules() {}

    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            return CLOCKS.contains(owner) && target.getName().equals("now")
                    || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                    || owner.equals("java.time.Clock") && target.getName().startsWith("system");
        });
    }

    private static ArchCondition<JavaClass> haveFewVerbs() {
        return new ArchCondition<>("have at most " + MOST_VERBS_OF_A_DOOR + " verbs") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                long verbs = door.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC))
                        .map(JavaMethod::getName)
                        .distinct()
                        .count();
                if (verbs > MOST_VERBS_OF_A_DOOR) {
                    events.add(SimpleConditionEvent.violated(door, door.getName() + " has " + verbs + " verbs"));
                }
            }
        };
    }
}
