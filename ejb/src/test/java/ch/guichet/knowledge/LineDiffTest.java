package ch.guichet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.knowledge.DiffLine.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void a_changed_line_is_one_removed_and_one_added() {
        assertThat(LineDiff.between("a\nb\nc", "a\nx\nc"))
                .containsExactly(
                        new DiffLine(Kind.SAME, "a"),
                        new DiffLine(Kind.REMOVED, "b"),
                        new DiffLine(Kind.ADDED, "x"),
                        new DiffLine(Kind.SAME, "c"));
    }

    @Test
    void a_line_put_in_between_leaves_the_others_as_they_are() {
        assertThat(LineDiff.between("a\nb", "a\nneu\nb"))
                .containsExactly(
                        new DiffLine(Kind.SAME, "a"), new DiffLine(Kind.ADDED, "neu"), new DiffLine(Kind.SAME, "b"));
    }

    @Test
    void nothing_against_something_is_all_new() {
        assertThat(LineDiff.between("", "a\nb")).allMatch(line -> line.kind() == Kind.ADDED);
    }

    @Property(tries = 300)
    void both_texts_can_be_read_back_from_the_difference(
            @ForAll @Size(max = 12) List<@StringLength(max = 1) @CharRange(from = 'a', to = 'c') String> old,
            @ForAll @Size(max = 12) List<@StringLength(max = 1) @CharRange(from = 'a', to = 'c') String> now) {
        String before = String.join("\n", old);
        String after = String.join("\n", now);
        List<DiffLine> lines = LineDiff.between(before, after);
        assertThat(without(lines, Kind.ADDED)).isEqualTo(before.lines().toList());
        assertThat(without(lines, Kind.REMOVED)).isEqualTo(after.lines().toList());
    }

    private static List<String> without(List<DiffLine> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(DiffLine::text)
                .collect(Collectors.toList());
    }
}
