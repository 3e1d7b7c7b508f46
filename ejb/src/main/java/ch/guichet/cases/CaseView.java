package ch.guichet.cases;

import java.io.Serializable;
import java.util.List;

/**
 * A case with all that is said in it.
 *
 * @param entitlementReason why there are free minutes, or none
 * @param triageReason null when the first decision stood without words
 * @param triagedBy the person who confirmed the class, or null
 * @param messages the oldest first; without internal ones for a customer
 * @param offers every version, the latest first
 * @param standing who has it, until when it waits, what was merged into it
 */
public record CaseView(
        CaseRow row,
        String language,
        EntitlementReason entitlementReason,
        String triageReason,
        String triagedBy,
        List<CaseMessageView> messages,
        List<PaidWorkOfferRow> offers,
        CaseStanding standing)
        implements Serializable {}
