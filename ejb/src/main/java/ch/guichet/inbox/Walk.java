package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import ch.guichet.search.Narrowing;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The SQL of a filter: one walk along an index for each state, or for each form of the rarest word that is searched,
 * each cut after a page. So a page reads as little of a million cases as of a hundred.
 */
final class Walk {
    private final InboxFilter filter;
    private final List<Narrowing.Way> ways;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> narrowed = new ArrayList<>();
    private final List<CaseState> states;

    /**
     * @param ways where the searched words stand; null when none are searched
     * @param me the user who is meant by me
     */
    Walk(InboxFilter filter, Narrowing searched, long me, Instant now, LocalDate today) {
        this.filter = filter;
        this.ways = searched == null ? null : searched.ways();
        states = filter.queue().states().stream()
                .filter(state -> !filter.late() || state == CaseState.NEW)
                .filter(state -> !filter.due() || state != CaseState.CLOSED)
                .toList();
        narrow("c.triage = ?", filter.triage());
        narrow("c.channel = ?", filter.channel());
        narrow("c.customer_id = ?", filter.customerId());
        if (InboxFilter.NOBODY.equals(filter.owner())) conditions.add("c.assignee_id IS NULL");
        else if (filter.owner() != null)
            narrow("c.assignee_id = ?", filter.owner().equals(InboxFilter.ME) ? me : Long.valueOf(filter.owner()));
        if (filter.late()) narrow("c.answer_due_at < ?", now);
        if (filter.due()) narrow("c.follow_up_on <= ?", today);
    }

    private void narrow(String condition, Object value) {
        if (value == null) return;
        conditions.add(condition);
        narrowed.add(value);
    }

    /** Nothing can be found: the states exclude each other, or the words are only small ones. */
    boolean isEmpty() {
        return states.isEmpty() || ways != null && ways.isEmpty();
    }

    /** Ids and keys of a page, in order. @param after the key of the row before, or null */
    String page(String after, int count, List<Object> values) {
        InboxOrder order = filter.walked();
        String ordered = " ORDER BY " + order.key() + " " + order.direction()
                + (order == InboxOrder.RECENT ? "" : ", c.id") + " LIMIT " + count;
        String all = branches("c.id, " + order.key() + " AS sort_key", after(order, after), ordered, after, values);
        return "SELECT DISTINCT h.id, h.sort_key FROM (" + all + ") h ORDER BY h.sort_key " + order.direction()
                + (order == InboxOrder.RECENT ? "" : ", h.id") + " LIMIT " + count;
    }

    /** How many there are, counted to a bound and no further. */
    String count(int bound, List<Object> values) {
        String all = branches("c.id", "", " LIMIT " + bound, null, values);
        return "SELECT COUNT(*) FROM (SELECT DISTINCT h.id FROM (" + all + ") h LIMIT " + bound + ") counted";
    }

    private String branches(String columns, String further, String end, String after, List<Object> values) {
        List<String> all = new ArrayList<>();
        String narrowing = conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
        if (ways == null)
            for (CaseState state : states) {
                all.add("(SELECT " + columns + " FROM support_case c WHERE c.state = ?" + narrowing + further + end
                        + ")");
                values.add(state);
                values.addAll(narrowed);
                values.addAll(afterValues(after));
            }
        else
            for (Narrowing.Way way : ways) {
                all.add("(SELECT /*+ JOIN_FIXED_ORDER() */ " + columns
                        + " FROM " + way.from() + " JOIN support_case c ON c.id = p.doc_id WHERE " + way.condition()
                        + " AND c.state IN (" + Database.marks(states.size()) + ")" + narrowing
                        + (after == null ? "" : " AND p.place > ?") + searchedEnd(end) + ")");
                values.addAll(way.values());
                values.addAll(states);
                values.addAll(narrowed);
                if (after != null) values.add(-Key.parse(after).id());
            }
        return String.join(" UNION ALL ", all);
    }

    /** The index of the words has the latest first as well. */
    private static String searchedEnd(String end) {
        return end.replace("ORDER BY c.id DESC", "ORDER BY p.place, p.doc_id");
    }

    private static String after(InboxOrder order, String after) {
        if (after == null) return "";
        if (order == InboxOrder.RECENT) return " AND c.id < ?";
        return " AND " + order.key() + " >= ? AND (" + order.key() + " > ? OR c.id > ?)";
    }

    private List<Object> afterValues(String after) {
        if (after == null) return List.of();
        Key key = Key.parse(after);
        if (filter.walked() == InboxOrder.RECENT) return List.of(key.id());
        List<Object> values = new ArrayList<>();
        Collections.addAll(values, key.at(), key.at(), key.id());
        return values;
    }

    /** The place of a row: its id, and the instant it is ordered by. */
    record Key(Instant at, long id) {
        /** @throws Refusal page.key when it is not one that a page gave */
        static Key parse(String text) {
            if (text.matches("\\d{1,18}")) return new Key(Instant.EPOCH, Long.parseLong(text));
            if (!text.matches("-?\\d{1,18}_\\d{1,18}")) throw Refusal.invalid("page.key", text);
            int between = text.indexOf('_');
            long micros = Long.parseLong(text.substring(0, between));
            return new Key(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(text.substring(between + 1)));
        }

        static String of(InboxOrder order, long id, Instant at) {
            return order == InboxOrder.RECENT
                    ? String.valueOf(id)
                    : ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
        }
    }
}
