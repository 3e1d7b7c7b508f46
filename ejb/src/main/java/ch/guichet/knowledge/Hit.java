package ch.guichet.knowledge;

/** A stem of a question that stands in an article. */
record Hit(String stem, int article, int weight) {}
