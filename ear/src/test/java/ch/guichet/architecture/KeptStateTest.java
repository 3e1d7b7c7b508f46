package ch.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page or a visit keeps between two clicks goes to another server when its own dies, so it can be written down. */
class KeptStateTest {
    private static final List<Class<? extends Annotation>> STAND_INS =
            List.of(Stateless.class, Singleton.class, ApplicationScoped.class, RequestScoped.class);

    private final JavaClasses house = new ClassFileImporter()
            .importPaths(Stream.of("ejb", "web")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    @Test
    void what_pages_keep_between_clicks_can_be_written_down() {
        assertThat(offenders(house)).isEmpty();
    }

    @Test
    void a_page_that_keeps_what_cannot_be_written_down_is_found() {
        assertThat(offenders(new ClassFileImporter().importClasses(Keeps.class, Plain.class)))
                .containsExactly(Plain.class.getName());
    }

    record Plain(String word) {}

    @ViewScoped
    static class Keeps implements Serializable {
        private static final long serialVersionUID = 1L;
        Map<String, Plain> words;
        transient Plain forNow;
    }

    private static Set<String> offenders(JavaClasses classes) {
        Set<String> offenders = new TreeSet<>();
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(classes.stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class))
                .toList());
        while (!next.isEmpty()) {
            JavaClass type = next.pop();
            if (standIns(type) || !seen.add(type)) continue;
            if (!writable(type)) offenders.add(type.getName());
            if (!type.getPackageName().startsWith("ch.guichet") || type.isEnum()) continue;
            type.getAllFields().stream()
                    .filter(KeptStateTest::kept)
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .forEach(next::add);
        }
        return offenders;
    }

    /** Of these a page keeps a stand-in that finds them again on any server. */
    private static boolean standIns(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                .anyMatch(bean -> STAND_INS.stream().anyMatch(bean::isAnnotatedWith));
    }

    private static boolean kept(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Inject.class);
    }

    /** Of interfaces only the class behind them can be written down or not, and of these the ones we use can. */
    private static boolean writable(JavaClass type) {
        return type.isPrimitive()
                || type.isEquivalentTo(Object.class)
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo("org.primefaces.model.ScheduleModel");
    }
}
