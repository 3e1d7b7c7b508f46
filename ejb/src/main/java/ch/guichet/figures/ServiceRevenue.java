package ch.guichet.figures;

import ch.guichet.shared.Money;

/**
 * What one kind of service has earned, net, whether it was paid in money or by Support Credit.
 *
 * @param service the name of what was booked, or null
 */
public record ServiceRevenue(ServiceKind kind, String service, Money net) {}
