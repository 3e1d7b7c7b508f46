package ch.guichet.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The floors of the house, from the ground up. A class may lean on floors below its own, never up or sideways. */
final class Floors {
    /** Rooms on one floor do not know each other. The longest matching package names a class's room. */
    private static final List<List<String>> FROM_THE_GROUND = List.of(
            List.of("shared"),
            List.of("text"),
            List.of("schema"),
            List.of("identity"),
            List.of("catalog", "demo", "files"),
            List.of("accounting", "mail", "calendar", "search", "terms", "billing.document"),
            List.of("knowledge"),
            List.of("customers"),
            List.of("acceptance", "access", "credit"),
            List.of("cases", "booking"),
            List.of("triage", "workbench", "snippets", "quotes", "urgency"),
            List.of("interventions", "inbox"),
            List.of("hotline"),
            List.of("mailbox"),
            List.of("billing"),
            List.of("reminders"),
            List.of("payments"),
            List.of("overview", "figures", "privacy"),
            List.of("audit"),
            List.of("demo.story"),
            List.of("batch", "web"),
            List.of("api"));

    private static final String ROOT = "ch.guichet.";

    private Floors() {}

    static DescribedPredicate<JavaClass> inTheHouse() {
        return DescribedPredicate.describe(
                "in the house", javaClass -> roomOf(javaClass).isPresent());
    }

    /** The room of a class, for example {@code "billing"}. */
    static Optional<String> roomOf(JavaClass javaClass) {
        String name = javaClass.getPackageName() + ".";
        return FROM_THE_GROUND.stream()
                .flatMap(List::stream)
                .filter(room -> name.startsWith(ROOT + room + "."))
                .max(Comparator.comparing(String::length));
    }

    static ArchCondition<JavaClass> leanOnLowerFloorsOnly() {
        return new ArchCondition<>("lean on lower floors only") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                    Optional<String> to = roomOf(dependency.getTargetClass());
                    Optional<String> from = roomOf(javaClass);
                    if (to.isEmpty() || from.isEmpty() || to.equals(from)) continue;
                    if (floor(to.get()) >= floor(from.get())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static int floor(String room) {
        for (int i = 0; i < FROM_THE_GROUND.size(); i++)
            if (FROM_THE_GROUND.get(i).contains(room)) return i;
        throw new IllegalArgumentException(room);
    }
}
