package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseMerging;
import ch.guichet.cases.CaseReference;
import ch.guichet.cases.CaseRow;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Two cases that are one, and two again. */
@Named
@ViewScoped
public class MergeCard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "merge:number";
    private static final Map<String, String> FIELDS = Map.of(
            "notFound", NUMBER,
            "case.closed", NUMBER,
            "case.mergeSelf", NUMBER,
            "case.mergeOtherCompany", NUMBER,
            "case.mergeHolds", NUMBER,
            "case.mergePaid", NUMBER);

    private final CaseMerging merging;
    private final CasePage page;
    private final BesideField beside;
    private final Speech say;
    private Integer number;

    protected MergeCard() {
        this(null, null, null, null);
    }

    @Inject
    public MergeCard(CaseMerging merging, CasePage page, BesideField beside, Speech say) {
        this.merging = merging;
        this.page = page;
        this.beside = beside;
        this.say = say;
    }

    /** Goes on in the other case. */
    public void merge(Integer into) {
        Integer chosen = into == null ? number : into;
        if (chosen == null) {
            beside.refuse(NUMBER, say.of("casepage.numberMissing"));
            return;
        }
        int here = page.getView().row().number();
        Long goesOn = beside.result(FIELDS, () -> merging.merge(page.caseId(), chosen));
        if (goesOn == null) return;
        NextPage.tell(say.of("casepage.merged", String.valueOf(here)));
        Faces.redirect("/desk/cases/case.xhtml?id=%s", goesOn);
    }

    public void separate(CaseReference merged) {
        merging.separate(merged.id());
        page.told(say.of("casepage.separated", String.valueOf(merged.number())));
    }

    public List<CaseRow> getCandidates() {
        return merging.candidates(page.caseId());
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
