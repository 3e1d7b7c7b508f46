package ch.guichet.web.desk.cases;

import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.Triage;
import ch.guichet.inbox.Agent;
import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxOrder;
import ch.guichet.inbox.InboxQueue;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the inbox can be narrowed by, with what is chosen now. */
@Named
@RequestScoped
public class FilterChoices {
    private final Inbox inbox;
    private final CasesPage page;
    private final Speech say;
    private List<Agent> agents;

    /** One choice of a list; value is empty for the one that does not narrow. */
    public record Option(String value, String label, boolean chosen) {}

    protected FilterChoices() {
        this(null, null, null);
    }

    @Inject
    public FilterChoices(Inbox inbox, CasesPage page, Speech say) {
        this.inbox = inbox;
        this.page = page;
        this.say = say;
    }

    public List<Option> getQueues() {
        return Arrays.stream(InboxQueue.values())
                .map(each -> new Option(
                        each == InboxQueue.TODO ? "" : each.name(), say.status(each), each == filter().queue()))
                .toList();
    }

    public List<Option> getClasses() {
        return narrowing("inbox.filter.anyClass", Triage.values(), filter().triage());
    }

    public List<Option> getChannels() {
        return narrowing("inbox.filter.anyChannel", IntakeChannel.values(), filter().channel());
    }

    public List<Option> getOrders() {
        return Arrays.stream(InboxOrder.values())
                .map(each -> new Option(
                        each == InboxOrder.RECENT ? "" : each.name(), say.status(each), each == filter().order()))
                .toList();
    }

    public List<Option> getOwners() {
        String owner = filter().owner();
        List<Option> all = new ArrayList<>();
        all.add(new Option("", say.of("inbox.filter.everybody"), owner == null));
        all.add(new Option(InboxFilter.ME, say.of("inbox.filter.me"), InboxFilter.ME.equals(owner)));
        all.add(new Option(InboxFilter.NOBODY, say.of("inbox.filter.nobody"), InboxFilter.NOBODY.equals(owner)));
        for (Agent agent : getAgents()) {
            String id = String.valueOf(agent.id());
            all.add(new Option(id, agent.name(), id.equals(owner)));
        }
        return all;
    }

    public List<Agent> getAgents() {
        if (agents == null) agents = inbox.agents();
        return agents;
    }

    private InboxFilter filter() {
        return page.getFilter();
    }

    private <E extends Enum<E>> List<Option> narrowing(String any, E[] values, E chosen) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", say.of(any), chosen == null));
        for (E each : values) all.add(new Option(each.name(), say.status(each), each == chosen));
        return all;
    }
}
