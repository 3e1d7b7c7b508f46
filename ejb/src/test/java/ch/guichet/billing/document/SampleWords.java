package ch.guichet.billing.document;

import java.util.List;

/** What billing would have written into the lines, in four languages. */
final class SampleWords {
    private SampleWords() {}

    static String title(DocumentLanguage language, int number) {
        String title =
                switch (language) {
                    case FR -> "Formation à la clôture de TVA";
                    case DE -> "Schulung zum MWST-Abschluss";
                    case IT -> "Formazione sulla chiusura IVA";
                    case EN -> "Training on the VAT closing";
                };
        return number == 0 ? title : title + " " + number;
    }

    static List<String> why(DocumentLanguage language) {
        return switch (language) {
            case FR ->
                List.of(
                        "Temps réel 1 h 12 min 30 s → temps compté 1 h 15 min (unité 15 min, minimum 30 min)",
                        "180.00/h HT convenu le 03.10.2026 avec Mme Œuvrard",
                        "TVA 8.1 % (prestation du 12.10.2026)");
            case DE ->
                List.of(
                        "Gemessen 1 h 12 min 30 s → verrechnet 1 h 15 min (Einheit 15 min, mindestens 30 min)",
                        "180.00/h exkl. MWST, vereinbart am 03.10.2026 mit Frau Œuvrard",
                        "MWST 8.1 % (Leistung vom 12.10.2026)");
            case IT ->
                List.of(
                        "Tempo reale 1 h 12 min 30 s → tempo conteggiato 1 h 15 min (unità 15 min, minimo 30 min)",
                        "180.00/h IVA esclusa, convenuto il 03.10.2026 con la signora Œuvrard",
                        "IVA 8.1 % (prestazione del 12.10.2026)");
            case EN ->
                List.of(
                        "Measured 1 h 12 min 30 s → counted 1 h 15 min (unit 15 min, at least 30 min)",
                        "180.00/h excl. VAT, agreed on 03.10.2026 with Ms Œuvrard",
                        "VAT 8.1 % (service of 12.10.2026)");
        };
    }

    static String urgency(DocumentLanguage language) {
        return switch (language) {
            case FR -> "Supplément d'urgence";
            case DE -> "Dringlichkeitszuschlag";
            case IT -> "Supplemento d'urgenza";
            case EN -> "Urgency surcharge";
        };
    }

    static List<String> urgencyWhy(DocumentLanguage language) {
        return switch (language) {
            case FR -> List.of("Accepté par e-mail le 19.10.2026 à 08:12, avant le début du travail à 08:30");
            case DE -> List.of("Per E-Mail angenommen am 19.10.2026 um 08:12, vor Arbeitsbeginn um 08:30");
            case IT -> List.of("Accettato per e-mail il 19.10.2026 alle 08:12, prima dell'inizio alle 08:30");
            case EN -> List.of("Accepted by e-mail on 19.10.2026 at 08:12, before work began at 08:30");
        };
    }

    static String lot(DocumentLanguage language) {
        return switch (language) {
            case FR -> "T5 du 01.03.2026, valable au 28.02.2027";
            case DE -> "T5 vom 01.03.2026, gültig bis 28.02.2027";
            case IT -> "T5 del 01.03.2026, valido fino al 28.02.2027";
            case EN -> "T5 of 01.03.2026, valid until 28.02.2027";
        };
    }

    static List<String> notes(DocumentLanguage language) {
        return switch (language) {
            case FR -> List.of("Conditions générales version 3, acceptées le 03.10.2026. Merci de votre confiance.");
            case DE -> List.of("Allgemeine Bedingungen Version 3, angenommen am 03.10.2026. Danke für Ihr Vertrauen.");
            case IT -> List.of("Condizioni generali versione 3, accettate il 03.10.2026. Grazie della fiducia.");
            case EN -> List.of("General terms version 3, accepted on 03.10.2026. Thank you for your trust.");
        };
    }
}
