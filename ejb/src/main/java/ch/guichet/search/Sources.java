package ch.guichet.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The rooms that have something to find. */
@ApplicationScoped
class Sources {
    @Inject
    @Any
    private Instance<SearchSource> all;

    /** By kind. */
    List<SearchSource> all() {
        return all.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
    }

    /** @throws IllegalStateException when no room has it: then nobody can have indexed it either */
    SearchSource of(SearchKind kind) {
        return all.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has " + kind));
    }
}
