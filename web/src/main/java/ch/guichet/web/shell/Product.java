package ch.guichet.web.shell;

import ch.guichet.demo.DemoMode;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** What every page says about the product itself: its version, its clock, and whether it only plays. */
@Named
@ApplicationScoped
public class Product {
    private final DemoMode demoMode;
    private final BusinessClock clock;

    protected Product() {
        this(null, null);
    }

    @Inject
    public Product(DemoMode demoMode, BusinessClock clock) {
        this.demoMode = demoMode;
        this.clock = clock;
    }

    public boolean isDemo() {
        return demoMode.on();
    }

    /** The product's present, which demo mode may have moved. */
    public Instant getNow() {
        return clock.now();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    /** The version that was built. */
    public String getVersion() {
        return ResourceBundle.getBundle("ch.guichet.web.shell.build").getString("version");
    }
}
