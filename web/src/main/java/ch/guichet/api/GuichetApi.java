package ch.guichet.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything the pages do, for programs. It knows no session: each call carries its token. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Guichet",
                        version = "1",
                        description =
                                "Money is a string in CHF with a point and two decimals, such as \"1234.50\"; numbers are taken too. "
                                        + "Minutes and seconds are whole numbers, days are 2026-11-01, instants 2026-11-01T08:00:00Z. A list is "
                                        + "{items, next}; next, given back as ?after=, leads on. A failure is application/problem+json with a stable code. "
                                        + "Every POST outside /admin takes the header Idempotency-Key: the same request again gives the first answer, "
                                        + "marked by Idempotent-Replay, and has no second effect."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that an administrator made; it acts as its user.")
public class GuichetApi extends Application {}
