package ch.guichet.web.office.mailbox;

import ch.guichet.mailbox.CaseMails;
import ch.guichet.mailbox.MailRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mails of a case, read once a request: {@code #{caseMails.of(id)}}. */
@Named("caseMails")
@RequestScoped
public class CaseMailList {
    private final CaseMails mails;
    private final Map<Long, List<MailRow>> read = new HashMap<>();

    protected CaseMailList() {
        this(null);
    }

    @Inject
    public CaseMailList(CaseMails mails) {
        this.mails = mails;
    }

    public List<MailRow> of(long caseId) {
        return read.computeIfAbsent(caseId, mails::of);
    }
}
