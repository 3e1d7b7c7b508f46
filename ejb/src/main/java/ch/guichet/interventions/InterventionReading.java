package ch.guichet.interventions;

import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Interventions as pages show them; who may see what is the doors' question. */
@ApplicationScoped
class InterventionReading {
    private static final int PAGE = 25;

    @Inject
    private InterventionStore store;

    @Inject
    private InterventionListStore lists;

    @Inject
    private TravelStore travel;

    Page<InterventionRow> ofSpecialist(long userId, boolean openOnly, String after) {
        return Page.of(
                lists.ofSpecialist(userId, openOnly, Page.key(after, Long.MAX_VALUE), PAGE + 1),
                PAGE,
                InterventionRow::id);
    }

    Page<InterventionRow> ofCustomer(long customerId, String after) {
        return Page.of(
                lists.ofCustomer(customerId, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, InterventionRow::id);
    }

    List<InterventionRow> ofCase(long caseId) {
        return lists.ofCase(caseId);
    }

    /** Four statements, however many interventions a case has. */
    List<InterventionView> viewsOfCase(long caseId) {
        Map<Long, List<WorkEntry>> entries =
                store.entriesOfCase(caseId).stream().collect(Collectors.groupingBy(WorkEntry::interventionId));
        Map<Long, Intervention> interventions =
                store.ofCase(caseId).stream().collect(Collectors.toMap(Intervention::id, Function.identity()));
        Map<Long, List<TravelRow>> visits =
                travel.ofCase(caseId).stream().collect(Collectors.groupingBy(TravelRow::interventionId));
        return lists.ofCase(caseId).stream()
                .map(row -> interventions
                        .get(row.id())
                        .view(
                                row,
                                entries.getOrDefault(row.id(), List.of()).stream()
                                        .map(WorkEntry::row)
                                        .toList(),
                                visits.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** In the order of their opening. */
    List<InterventionView> viewsOfQuote(long quoteId) {
        return lists.ofQuote(quoteId).stream().map(row -> view(row.id())).toList();
    }

    Optional<InterventionView> ofAppointment(long appointmentId) {
        return store.ofAppointment(appointmentId).map(this::view);
    }

    /** @throws Refusal notFound */
    InterventionView view(long id) {
        InterventionRow row = lists.row(id).stream().findFirst().orElseThrow(Refusal::notFound);
        return store.require(id)
                .view(row, store.entries(id).stream().map(WorkEntry::row).toList(), travel.of(id));
    }
}
