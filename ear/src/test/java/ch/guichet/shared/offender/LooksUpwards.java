package ch.guichet.shared.offender;

import ch.guichet.billing.offender.OffenderHelper;

/** Breaks the floors: shared may not know billing. */
class LooksUpwards {
    OffenderHelper upstairs;
}
