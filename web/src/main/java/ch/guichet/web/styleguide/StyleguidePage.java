package ch.guichet.web.styleguide;

import ch.guichet.identity.Role;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.Product;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.omnifaces.util.Messages;

/** Every tag and component on one page, in demo mode only: for whoever writes pages, and for tests of how they look. */
@Named
@RequestScoped
public class StyleguidePage {
    /** One line of a bill, as far as the page needs it. */
    public record Line(String title, LocalDate day, long rawSeconds, Minutes accounted, Money net) {}

    private final Product product;
    private Money amount = Money.of("1234.50");
    private LocalDate day = LocalDate.of(2026, 11, 24);
    private String text;
    private boolean yes = true;

    protected StyleguidePage() {
        this(null);
    }

    @Inject
    public StyleguidePage(Product product) {
        this.product = product;
    }

    public void onlyInDemo() {
        if (!product.isDemo()) throw Refusal.notFound();
    }

    public void refuse() {
        throw Refusal.conflict("catalog.noPrice", day);
    }

    public void agree() {
        Messages.addGlobalInfo("{0}", "Enregistré.");
    }

    public List<Line> getLines() {
        return List.of(
                new Line(
                        "Écart de TVA à la clôture",
                        LocalDate.of(2026, 10, 6),
                        4350,
                        new Minutes(75),
                        Money.of("225.00")),
                new Line(
                        "Reprise d’une sauvegarde",
                        LocalDate.of(2026, 10, 19),
                        1500,
                        new Minutes(30),
                        Money.of("90.00")),
                new Line("Formation à deux", LocalDate.of(2026, 10, 27), 21600, new Minutes(360), Money.of("1080.00")));
    }

    public Instant getAgreedAt() {
        return Instant.parse("2026-10-05T07:12:00Z");
    }

    public LocalDate getVatFrom() {
        return LocalDate.of(2024, 1, 1);
    }

    public YearMonth getMonth() {
        return YearMonth.of(2026, 10);
    }

    public Money getHourly() {
        return Money.of("180.00");
    }

    public Minutes getUnit() {
        return new Minutes(15);
    }

    public Minutes getMinimum() {
        return new Minutes(30);
    }

    public Money getDeduction() {
        return Money.of("-12500.05");
    }

    public Role[] getStates() {
        return Role.values();
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isYes() {
        return yes;
    }

    public void setYes(boolean yes) {
        this.yes = yes;
    }
}
