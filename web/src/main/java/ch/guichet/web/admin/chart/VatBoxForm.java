package ch.guichet.web.admin.chart;

import ch.guichet.accounting.ChartAdministration;
import ch.guichet.accounting.VatBox;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** In which box of the VAT return each rate stands. */
@Named
@ViewScoped
public class VatBoxForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS =
            Map.of("accounting.box", "boxes:box", "catalog.vatRange", "boxes:percent");

    private final ChartAdministration chart;
    private final BesideField beside;
    private final Speech say;
    private BigDecimal percent;
    private String box;

    protected VatBoxForm() {
        this(null, null, null);
    }

    @Inject
    public VatBoxForm(ChartAdministration chart, BesideField beside, Speech say) {
        this.chart = chart;
        this.beside = beside;
        this.say = say;
    }

    public void keep() {
        int basisPoints = percent.movePointRight(2).intValue();
        if (!beside.done(FIELDS, () -> chart.box(basisPoints, box))) return;
        NextPage.tell(say.of("books.boxes.kept", box));
        Faces.redirect("/admin/chart/chart.xhtml");
    }

    public List<VatBox> getRows() {
        return chart.boxes();
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }
}
