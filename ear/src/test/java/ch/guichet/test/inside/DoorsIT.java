package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.identity.Roles;
import ch.guichet.test.beans.As;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AsSpecialist;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every door of the product, as the running server has them: who is let in, and that nobody else is. */
@ExtendWith(ArquillianExtension.class)
public class DoorsIT {
    /** Where everybody may come in, because the door itself asks who it is, or because there is nothing to guard. */
    private static final Set<String> OPEN = Set.of(
            "ch.guichet.access.ForgottenPassword",
            "ch.guichet.billing.orders.MailedOrders",
            "ch.guichet.booking.CalendarFeeds",
            "ch.guichet.booking.HorizonRound",
            "ch.guichet.booking.ReminderRound",
            "ch.guichet.calendar.Hotline",
            "ch.guichet.cases.MailedOffers",
            "ch.guichet.identity.Caller",
            "ch.guichet.identity.SecondStep",
            "ch.guichet.identity.SecretsAtRest",
            "ch.guichet.identity.Sessions",
            "ch.guichet.identity.SignIn",
            "ch.guichet.mail.Outbox",
            "ch.guichet.quotes.MailedQuotes",
            "ch.guichet.urgency.MailedUrgency");

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsFinance finance;

    @Inject
    private AsAdmin admin;

    private Map<String, As> people;
    private final Map<Class<?>, Object> doors =
            new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));

    @BeforeEach
    void find_the_doors() throws NamingException, ClassNotFoundException {
        people = Map.of(
                Roles.CUSTOMER, customer,
                Roles.DESK, desk,
                Roles.SPECIALIST, specialist,
                Roles.FINANCE, finance,
                Roles.ADMIN, admin);
        InitialContext names = new InitialContext();
        for (String module : List.of("guichet-ejb", "guichet-batch", "guichet-web")) {
            for (NameClassPair entry : bound(names, "java:app/" + module)) {
                int bang = entry.getName().indexOf('!');
                if (bang < 0) continue;
                Class<?> type = Class.forName(
                        entry.getName().substring(bang + 1),
                        false,
                        Thread.currentThread().getContextClassLoader());
                doors.put(type, names.lookup("java:app/" + module + "/" + entry.getName()));
            }
        }
        assertThat(doors).hasSizeGreaterThan(100);
    }

    @Test
    void every_verb_of_every_door_says_who_may() {
        List<String> silent = new ArrayList<>();
        for (Class<?> door : doors.keySet())
            for (Method verb : verbs(door))
                if (declared(door, verb, RolesAllowed.class) == null && declared(door, verb, PermitAll.class) == null)
                    silent.add(door.getName() + "." + verb.getName());
        assertThat(silent).isEmpty();
    }

    @Test
    void only_the_doors_that_are_named_here_are_open_to_everybody() {
        Set<String> open = new TreeSet<>();
        for (Class<?> door : doors.keySet())
            for (Method verb : verbs(door))
                if (declared(door, verb, RolesAllowed.class) == null && !door.isAnnotationPresent(RunAs.class))
                    open.add(door.getName());
        assertThat(open).isEqualTo(new TreeSet<>(OPEN));
    }

    /** The parts of the story play only while it is told; the watch reads, with the rights of finance, and no more. */
    @Test
    void no_door_lends_a_role_but_the_parts_of_the_demo_s_story_and_the_watch() {
        assertThat(doors.keySet().stream()
                        .filter(door -> door.isAnnotationPresent(RunAs.class))
                        .filter(door -> !door.getPackageName().equals("ch.guichet.demo.story"))
                        .map(Class::getName))
                .containsExactlyInAnyOrder(
                        "ch.guichet.audit.NightWatch",
                        "ch.guichet.audit.Verification",
                        "ch.guichet.payments.ledger.ReconciliationRound");
    }

    @Test
    void every_verb_of_every_door_refuses_everybody_else() {
        List<String> through = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<Class<?>, Object> door : doors.entrySet())
            for (Method verb : verbs(door.getKey())) {
                RolesAllowed allowed = (RolesAllowed) declared(door.getKey(), verb, RolesAllowed.class);
                if (allowed == null) continue;
                Set<String> strangers = new TreeSet<>(people.keySet());
                Arrays.asList(allowed.value()).forEach(strangers::remove);
                for (String role : strangers)
                    if (!people.get(role).get("nobody.at.all", () -> refuses(door.getValue(), verb)))
                        through.add(role + " " + door.getKey().getName() + "." + verb.getName());
                if (!refuses(door.getValue(), verb))
                    through.add("nobody " + door.getKey().getName() + "." + verb.getName());
                refused += strangers.size() + 1;
            }
        assertThat(through).isEmpty();
        assertThat(refused).isGreaterThan(1_500);
    }

    /** Whether the door is shut; with nothing in hand, because the door is asked before what is brought is looked at. */
    private static boolean refuses(Object door, Method verb) {
        try {
            verb.invoke(door, nothing(verb));
            return false;
        } catch (InvocationTargetException answer) {
            return answer.getCause() instanceof EJBAccessException;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Object[] nothing(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .map(type -> !type.isPrimitive()
                        ? null
                        : type == boolean.class ? false : type == long.class ? (Object) 0L : (Object) 0)
                .toArray();
    }

    private static List<Method> verbs(Class<?> door) {
        return Arrays.stream(door.getMethods())
                .filter(verb -> verb.getDeclaringClass() != Object.class && !Modifier.isStatic(verb.getModifiers()))
                .filter(verb -> !verb.isSynthetic())
                .toList();
    }

    /** What is said on the verb comes before what is said on the class that has it. */
    private static Annotation declared(Class<?> door, Method verb, Class<? extends Annotation> what) {
        boolean ownWords = verb.isAnnotationPresent(RolesAllowed.class) || verb.isAnnotationPresent(PermitAll.class);
        if (ownWords) return verb.getAnnotation(what);
        return verb.getDeclaringClass().getAnnotation(what);
    }

    private static List<NameClassPair> bound(InitialContext names, String module) throws NamingException {
        try {
            return Collections.list(names.list(module));
        } catch (javax.naming.NameNotFoundException without) {
            return List.of();
        }
    }
}
