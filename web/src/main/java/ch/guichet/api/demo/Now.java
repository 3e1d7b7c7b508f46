package ch.guichet.api.demo;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The product's present. */
public record Now(@NotNull Instant now) {}
