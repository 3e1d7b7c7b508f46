package ch.guichet.web.finance.figures;

import ch.guichet.figures.FinanceReport;
import ch.guichet.figures.MonthFigures;
import ch.guichet.figures.SpecialistTime;
import ch.guichet.web.format.Spreadsheet;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** All figures of the page for a spreadsheet, one a row, so that it can turn them as it likes. */
@Named
@RequestScoped
public class FiguresExport {
    private final FiguresPage page;
    private final Speech say;

    protected FiguresExport() {
        this(null, null);
    }

    @Inject
    public FiguresExport(FiguresPage page, Speech say) {
        this.page = page;
        this.say = say;
    }

    public void csv() throws IOException {
        send(Spreadsheet.CSV);
    }

    public void xlsx() throws IOException {
        send(Spreadsheet.XLSX);
    }

    private void send(Spreadsheet kind) throws IOException {
        FinanceReport report = page.getReport();
        List<Object[]> rows = rows();
        String name = kind.named("guichet-figures-" + report.from() + "-" + report.to());
        Faces.sendFile(
                name,
                true,
                out -> kind.write(out, say.of("figures.sheet"), sheet -> {
                    sheet.row((Object[]) columns());
                    for (Object[] row : rows) sheet.row(row);
                }));
    }

    private String[] columns() {
        return say.of("figures.columns").split("\\|");
    }

    private List<Object[]> rows() {
        FinanceReport report = page.getReport();
        List<Object[]> rows = new ArrayList<>();
        report.open()
                .forEach(one -> rows.add(new Object[] {
                    say.of("figures.ages"),
                    say.status(one.age()),
                    say.of("figures.amount"),
                    one.amount().amount()
                }));
        report.months().forEach(month -> add(rows, month));
        report.services()
                .forEach(one -> rows.add(new Object[] {
                    say.of("figures.services"),
                    one.service() == null ? say.status(one.kind()) : one.service(),
                    say.of("figures.amount"),
                    one.net().amount()
                }));
        report.specialists().forEach(one -> add(rows, one));
        return rows;
    }

    private void add(List<Object[]> rows, MonthFigures month) {
        String area = say.of("figures.months");
        String what = month.month().toString();
        rows.add(new Object[] {
            area, what, say.of("figures.revenue"), month.revenue().amount()
        });
        rows.add(new Object[] {area, what, say.of("figures.vat"), month.vat().amount()});
        rows.add(new Object[] {
            area, what, say.of("figures.invoiced"), month.invoiced().amount()
        });
        rows.add(new Object[] {area, what, say.of("figures.paid"), month.paid().amount()});
        rows.add(new Object[] {area, what, say.of("figures.open"), month.open().amount()});
        rows.add(new Object[] {area, what, say.of("figures.dso"), month.salesOutstanding()});
        String credit = say.of("figures.credit");
        rows.add(new Object[] {
            credit, what, say.of("figures.creditSold"), month.creditSold().amount()
        });
        rows.add(new Object[] {
            credit, what, say.of("figures.creditUsed"), month.creditUsed().amount()
        });
        rows.add(new Object[] {
            credit, what, say.of("figures.creditLapsed"), month.creditLapsed().amount()
        });
        rows.add(new Object[] {
            credit, what, say.of("figures.creditLeft"), month.creditOpen().amount()
        });
        String free = say.of("figures.free");
        rows.add(new Object[] {free, what, seconds("figures.work"), month.work()});
        rows.add(new Object[] {free, what, seconds("figures.hotline"), month.hotline()});
        rows.add(new Object[] {free, what, say.of("figures.cases"), month.cases()});
        rows.add(new Object[] {free, what, say.of("figures.freeCases"), month.freeCases()});
    }

    private void add(List<Object[]> rows, SpecialistTime one) {
        String area = say.of("figures.people");
        rows.add(new Object[] {area, one.name(), seconds("figures.work"), one.paid()});
        rows.add(new Object[] {area, one.name(), seconds("figures.hotline"), one.hotline()});
        rows.add(new Object[] {area, one.name(), seconds("figures.planned"), one.planned()});
        rows.add(new Object[] {area, one.name(), say.of("figures.used"), one.percent()});
    }

    private String seconds(String key) {
        return say.of(key).replace("(h)", "(" + say.of("figures.seconds") + ")");
    }
}
