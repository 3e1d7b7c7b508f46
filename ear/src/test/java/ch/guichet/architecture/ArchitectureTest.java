package ch.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void read_the_house() {
        house = new ClassFileImporter()
                .importPaths(Stream.of("ejb", "batch", "web")
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
        assertThat(house).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(house)));
    }

    /** A rule that cannot fail proves nothing: each one finds the offender that was written for it. */
    @TestFactory
    Stream<DynamicTest> every_rule_can_turn_red() {
        JavaClasses withOffenders =
                new ClassFileImporter().importPackages("ch.guichet.shared.offender", "ch.guichet.billing.offender");
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThat(rule.evaluate(withOffenders).hasViolation()).isTrue()));
    }

    @Test
    void every_class_has_its_room() {
        assertThat(house.stream()
                        .filter(javaClass -> Floors.roomOf(javaClass).isEmpty())
                        .map(Object::toString))
                .isEmpty();
    }

    private static Stream<ArchRule> rules() {
        return Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(ArchitectureTest::value);
    }

    private static ArchRule value(Field rule) {
        try {
            return (ArchRule) rule.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
