package ch.guichet.accounting;

/** The accounts the product posts to. Their numbers are dated settings; the defaults are the Swiss SME chart's. */
public enum Account {
    /** 1020 by default. */
    BANK("account.bank"),
    /** 1100 by default: what customers owe. */
    RECEIVABLES("account.receivables"),
    /** 2030 by default: Support Credit that is sold and not used yet, net. */
    SUPPORT_CREDIT("account.supportCredit"),
    /** 2210 by default: what customers have with us, paid too much or in advance. */
    CUSTOMER_BALANCE("account.customerBalance"),
    /** 1099 by default: money that came in and that nobody has assigned yet. */
    SUSPENSE("account.suspense"),
    /** 2200 by default: VAT owed. */
    VAT("account.vat"),
    /** 3400 by default: revenue from services. */
    REVENUE("account.revenue"),
    /** 3401 by default: surcharges for urgency. */
    URGENCY_REVENUE("account.urgencyRevenue"),
    /** 3600 by default: other income, such as fees. */
    OTHER_REVENUE("account.otherRevenue"),
    /** 6950 by default: interest on what was paid late. */
    INTEREST("account.interest"),
    /** 3809 by default: differences of rounding. */
    ROUNDING("account.rounding");

    private final String setting;

    Account(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
