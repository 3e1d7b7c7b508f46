package ch.guichet.privacy;

/** How long a setting lets something be kept. @param days 0 for ever @param rule the code of its setting */
public record RetentionRule(String rule, int days) {}
