package ch.guichet.inbox;

import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.Triage;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which cases the inbox shows and in which order; what is null or false does not narrow. It is what an address says, so
 * that a view of the inbox can be kept, sent to a colleague and gone back to.
 *
 * @param owner {@code me}, {@code none} or a user's id
 * @param late nobody has answered by the promised time
 * @param due the day of its follow-up has come
 * @param text words, a number, a name: as in the search box
 */
public record InboxFilter(
        InboxQueue queue,
        Triage triage,
        IntakeChannel channel,
        String owner,
        Long customerId,
        boolean late,
        boolean due,
        String text,
        InboxOrder order)
        implements Serializable {
    public static final String ME = "me";
    public static final String NOBODY = "none";

    private static final int LONGEST_TEXT = 200;

    public InboxFilter {
        queue = queue == null ? InboxQueue.TODO : queue;
        order = order == null ? InboxOrder.RECENT : order;
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
        if (owner != null && !owner.matches(ME + "|" + NOBODY + "|\\d{1,18}")) owner = null;
    }

    /** What an address says; what it says wrongly does not narrow. */
    public static InboxFilter of(Map<String, String> address) {
        String owner = "true".equals(address.get("mine")) ? ME : address.get("owner");
        String customer = address.getOrDefault("customer", "");
        return new InboxFilter(
                one(InboxQueue.values(), address.get("state")),
                one(Triage.values(), address.get("class")),
                one(IntakeChannel.values(), address.get("channel")),
                owner,
                customer != null && customer.matches("\\d{1,18}") ? Long.valueOf(customer) : null,
                "true".equals(address.get("late")),
                "true".equals(address.get("due")),
                address.get("q"),
                one(InboxOrder.values(), address.get("order")));
    }

    /** The same as an address says it, without what goes without saying. */
    public Map<String, String> address() {
        Map<String, String> said = new LinkedHashMap<>();
        if (queue != InboxQueue.TODO) said.put("state", queue.name());
        if (triage != null) said.put("class", triage.name());
        if (channel != null) said.put("channel", channel.name());
        if (owner != null) said.put("owner", owner);
        if (customerId != null) said.put("customer", customerId.toString());
        if (late) said.put("late", "true");
        if (due) said.put("due", "true");
        if (text != null) said.put("q", text);
        if (order != InboxOrder.RECENT) said.put("order", order.name());
        return said;
    }

    /** What is searched comes in the order of the index. */
    InboxOrder walked() {
        return text == null ? order : InboxOrder.RECENT;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
