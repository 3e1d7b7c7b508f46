package ch.guichet.web.health;

import ch.guichet.schema.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Makes /health/ready red until the start is over. In the web module, because the server looks for checks only there. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema-and-seed-data")
                .status(readiness.isReady())
                .build();
    }
}
