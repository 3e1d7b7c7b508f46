package ch.guichet.web.finance.documents;

import ch.guichet.billing.archive.MonthFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import org.omnifaces.util.Faces;

/** The archived files of a month in one ZIP. */
@Named
@RequestScoped
public class MonthZipPage {
    private final MonthFiles files;
    private YearMonth month;

    protected MonthZipPage() {
        this(null);
    }

    @Inject
    public MonthZipPage(MonthFiles files) {
        this.files = files;
    }

    public void send() throws IOException {
        files.require(month);
        Faces.sendFile("documents-" + month + ".zip", true, out -> files.write(month, out));
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }
}
