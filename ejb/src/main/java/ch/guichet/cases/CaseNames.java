package ch.guichet.cases;

/** What a case is called, and whose it is. @param language in which it is spoken with its contact */
public record CaseNames(int number, String subject, String language, String customer, String contact) {}
