package ch.guichet.catalog;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Uid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The settings there are, and what each of them may be. A value is checked when it is set, not when it is needed. */
final class SettingCodes {
    private static final int LONGEST = 500;
    private static final String CANTONS =
            "AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH";
    private static final Map<String, UnaryOperator<String>> RULES = new TreeMap<>();

    static {
        numbers(
                "invoice.dueDays",
                "hotline.capMinutes",
                "hotline.linkDays",
                "credit.lowPercent",
                "hotline.answerMinutes",
                "booking.freeCancelHours",
                "booking.holdMinutes",
                "quotes.validDays",
                "quotes.remindDays",
                "booking.reminderHours",
                "urgency.validMinutes",
                "urgency.plannedMinutes",
                "reminders.days1",
                "reminders.days2",
                "reminders.days3",
                "reminders.gapDays",
                "reminders.payDays",
                "reminders.planGraceDays",
                "reminders.interestBasisPoints");
        numbers(
                "privacy.sessionsDays",
                "privacy.downloadsDays",
                "privacy.lettersDays",
                "privacy.attachmentsDays",
                "privacy.requestsDays",
                "privacy.auditDays");
        numbers(
                "account.bank",
                "account.receivables",
                "account.supportCredit",
                "account.vat",
                "account.revenue",
                "account.otherRevenue",
                "account.urgencyRevenue",
                "account.interest",
                "account.rounding",
                "account.customerBalance",
                "account.suspense");
        texts(
                "publisher.name",
                "publisher.street",
                "publisher.houseNumber",
                "publisher.postalCode",
                "publisher.town",
                "publisher.email",
                "publisher.phone",
                "publisher.web",
                "document.note.fr",
                "document.note.de",
                "document.note.it",
                "document.note.en");
        RULES.put("publisher.country", v -> matching(v, "[A-Z]{2}"));
        RULES.put("publisher.vatSuffix", v -> matching(v, "MWST|TVA|IVA|"));
        RULES.put("publisher.uid", v -> new Uid(v).value());
        RULES.put("publisher.iban", v -> v.isBlank() ? "" : new Iban(v).value());
        RULES.put(
                "payments.source",
                v -> matching(v, "(either|camt\\.05[34])( +[A-Z]{2}[0-9A-Z]{13,32}=(either|camt\\.05[34]))*"));
        RULES.put("publisher.qrIban", v -> new QrIban(v).value());
        RULES.put("calendar.canton", v -> matching(v, CANTONS));
        DayHours.CODES
                .values()
                .forEach(code -> RULES.put(code, v -> DayHours.parse(v).toString()));
        RULES.put("invoice.fiveRappen", v -> matching(v, "true|false"));
        RULES.put("booking.privateCalendars", v -> matching(v, "true|false"));
        RULES.put("reminders.feeVat", v -> matching(v, "true|false"));
        RULES.put("reminders.feeNeedsTerms", v -> matching(v, "true|false"));
        RULES.put("reminders.fee1", SettingCodes::money);
        RULES.put("reminders.fee2", SettingCodes::money);
        RULES.put("reminders.fee3", SettingCodes::money);
        RULES.put("urgency.net", SettingCodes::money);
        RULES.put("travel.net", SettingCodes::money);
        RULES.put("booking.cancelFee", SettingCodes::money);
        RULES.put("quotes.approvalAbove", SettingCodes::money);
    }

    private SettingCodes() {}

    static List<String> all() {
        return List.copyOf(RULES.keySet());
    }

    /** @throws Refusal {@code catalog.unknownSetting}, {@code catalog.settingValue}, or what a UID or an IBAN lacks */
    static String require(String code, String value) {
        UnaryOperator<String> rule = RULES.get(code);
        if (rule == null) throw Refusal.invalid("catalog.unknownSetting", String.valueOf(code));
        String typed = value == null ? "" : value.strip();
        if (typed.length() > LONGEST) throw refused(typed.substring(0, 20));
        return rule.apply(typed);
    }

    private static void numbers(String... codes) {
        for (String code : codes) RULES.put(code, v -> matching(v, "\\d{1,6}"));
    }

    private static void texts(String... codes) {
        for (String code : codes) RULES.put(code, v -> v);
    }

    private static String matching(String value, String pattern) {
        if (!value.matches(pattern)) throw refused(value);
        return value;
    }

    private static String money(String value) {
        return Money.of(matching(value, "\\d{1,9}(\\.\\d{1,2})?")).toString();
    }

    private static Refusal refused(String value) {
        return Refusal.invalid("catalog.settingValue", value);
    }
}
