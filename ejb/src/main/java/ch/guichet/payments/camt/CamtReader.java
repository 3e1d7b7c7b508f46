package ch.guichet.payments.camt;

import ch.guichet.shared.Refusal;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads camt.053 and camt.054 of any version by local names, one movement after the other: as small for a million of
 * them as for one. What breaks the schema is a warning; what is no such message at all is refused. Declarations of
 * document types are refused unread, so no entity is ever expanded and no other file ever fetched.
 */
public final class CamtReader implements AutoCloseable {
    private static final int LONGEST_TEXT = 2_000;
    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final Place place = new Place(DEEPEST);
    private final StringBuilder text = new StringBuilder();
    private final Deque<Movement> ready = new ArrayDeque<>();
    private final Warnings warnings = new Warnings();
    private final Head head = new Head();
    private EntryParts entry;
    private int entries;

    /** @throws Refusal {@code payments.notXml} when the stream does not even begin like XML */
    public CamtReader(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw Refusal.invalid("payments.notXml", 1);
        }
    }

    /**
     * The next movement, or null at the end.
     *
     * @throws Refusal {@code payments.doctype}, {@code payments.notCamt}, {@code payments.notXml}
     */
    public Movement next() {
        try {
            while (ready.isEmpty() && xml.hasNext()) step(xml.next());
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw Refusal.invalid(head.isMessage() ? "payments.truncated" : "payments.notXml", line);
        }
        if (ready.isEmpty() && !head.isMessage()) throw Refusal.invalid("payments.notCamt", head.root());
        return ready.poll();
    }

    public Head head() {
        return head;
    }

    public Warnings warnings() {
        return warnings;
    }

    /** PaidHow many entries have been read so far. */
    public int entries() {
        return entries;
    }

    private void step(int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw Refusal.invalid("payments.doctype");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.invalid("payments.doctype");
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // comments, instructions and white space say nothing about money
            }
        }
    }

    private void begin(String name) {
        if (!place.enter(name)) throw Refusal.invalid("payments.notCamt", name);
        text.setLength(0);
        head.enter(place, xml.getNamespaceURI());
        if (name.equals("Ntry") && head.inStatement()) {
            entry = new EntryParts(++entries, head, warnings);
            place.mark();
        } else if (entry != null) {
            entry.enter(place.sinceMark(), xml);
        }
    }

    private void append() {
        int room = LONGEST_TEXT - text.length();
        if (room <= 0) {
            warnings.add("tooLong", place.last(), line());
            return;
        }
        int length = Math.min(room, xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private void end(String name) {
        String said = text.toString().strip();
        if (entry == null) {
            head.leave(place, said);
        } else if (name.equals("Ntry") && place.atMark()) {
            Movement whole = entry.finish();
            if (whole != null) ready.add(whole);
            entry = null;
        } else {
            Movement detail = entry.leave(place.sinceMark(), said);
            if (detail != null) ready.add(detail);
        }
        place.leave();
        text.setLength(0);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    /** The day in a date or a date and time; null with a warning when it is none. */
    static LocalDate day(String text, Warnings warnings, String place) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (RuntimeException noDate) {
            warnings.add("date", place, 0);
            return null;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException ignored) {
            // what has been read stays read
            return;
        }
    }
}
