package ch.guichet.search;

import java.util.Set;

/** A word of a question: a document has it when it has any of these terms. */
record AskedWord(Set<String> terms) {
    AskedWord {
        terms = Set.copyOf(terms);
    }
}
