package ch.guichet.search;

import java.util.List;

/** A room that has something to find. It writes its changes by {@link SearchIndex#put}; this is for results and rebuilding. */
public interface SearchSource {
    SearchKind kind();

    /** Ids above this one, the smallest first. */
    List<Long> idsAfter(long id, int count);

    /** These documents as they are now, in any order and in a fixed number of statements; what is gone is left out. */
    List<SearchDocument> documents(List<Long> ids);
}
