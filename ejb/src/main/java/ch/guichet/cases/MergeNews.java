package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What both cases and their customer are told when they become one or two. */
@ApplicationScoped
class MergeNews {
    @Inject
    private CaseEventStore events;

    @Inject
    private CaseMail mail;

    @Inject
    private CurrentUser user;

    String by() {
        return user.get().displayName();
    }

    void merged(SupportCase c, SupportCase into) {
        events.add(into.id(), CaseEventKind.MERGED, String.valueOf(c.number()), null, by());
        long step = events.add(c.id(), CaseEventKind.MERGED, String.valueOf(into.number()), null, by());
        mail.merged(c, into, step);
    }

    void separated(SupportCase c, SupportCase from) {
        events.add(from.id(), CaseEventKind.SEPARATED, String.valueOf(c.number()), null, by());
        events.add(c.id(), CaseEventKind.SEPARATED, String.valueOf(from.number()), null, by());
    }
}
