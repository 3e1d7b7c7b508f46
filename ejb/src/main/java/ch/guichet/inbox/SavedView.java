package ch.guichet.inbox;

import java.util.Map;

/**
 * A way to look at the inbox, kept under a name.
 *
 * @param address what an address says of it
 * @param shared for everybody at the desk
 * @param mine the one who asks made it, and may remove it
 */
public record SavedView(
        long id, String name, Map<String, String> address, boolean shared, boolean mine, String ownerName) {
    public InboxFilter filter() {
        return InboxFilter.of(address);
    }
}
