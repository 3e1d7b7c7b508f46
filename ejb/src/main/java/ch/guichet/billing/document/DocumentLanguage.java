package ch.guichet.billing.document;

import java.util.Locale;

/** The languages in which documents are printed. */
public enum DocumentLanguage {
    FR,
    DE,
    IT,
    EN;

    /** The language with this ISO code ({@code "de"}), or French, the product's first language, for any other. */
    public static DocumentLanguage of(String code) {
        for (DocumentLanguage language : values()) if (language.code().equalsIgnoreCase(code)) return language;
        return FR;
    }

    /** The ISO 639 code: {@code "fr"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
