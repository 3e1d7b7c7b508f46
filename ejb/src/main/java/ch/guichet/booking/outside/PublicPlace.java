package ch.guichet.booking.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the open internet from the networks behind the house's own door. */
final class PublicPlace {
    private PublicPlace() {}

    /**
     * The one address that is then connected to, so that a name cannot mean something else a moment later.
     *
     * @param anywhere whether addresses of the own network will do
     */
    static InetAddress of(String host, boolean anywhere) throws CalendarTrouble {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            for (InetAddress each : all) {
                if (!anywhere && !isPublic(each)) throw new CalendarTrouble(CalendarFault.PLACE);
            }
            return all[0];
        } catch (UnknownHostException unknown) {
            throw new CalendarTrouble(CalendarFault.PLACE);
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean known = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] b = address.getAddress();
        return !known && (b.length == 4 ? isPublic4(b[0] & 0xFF, b[1] & 0xFF, b[2] & 0xFF) : isPublic6(b));
    }

    /** Not this network, not the carrier's, not for tests, not reserved. */
    private static boolean isPublic4(int a, int b, int c) {
        boolean carrier = a == 100 && b >= 64 && b < 128;
        boolean tests = a == 198 && (b == 18 || b == 19) || a == 192 && b == 0 && c == 0;
        return a != 0 && a < 224 && !carrier && !tests;
    }

    /** Not unique-local, and nothing that wraps an address of the old kind. */
    private static boolean isPublic6(byte[] b) {
        boolean uniqueLocal = (b[0] & 0xFE) == 0xFC;
        boolean wrapped = b[0] == 0x20 && b[1] == 0x02
                || b[0] == 0x00 && b[1] == 0x64
                || b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0
                || b[0] == 0 && b[1] == 0;
        return !uniqueLocal && !wrapped;
    }
}
