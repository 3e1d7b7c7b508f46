package ch.guichet.booking;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What can be booked (rule 9).
 *
 * @param names by language, all four
 * @param durations to choose from, in minutes, the shortest first
 * @param bufferBefore minutes of the specialist's time that go before it
 * @param bufferAfter minutes that go after it
 * @param step minutes between one possible start and the next
 * @param noticeHours how long before its start it must be booked, in elapsed hours
 * @param horizonDays how many days ahead it can be booked
 * @param capacityPerDay how many a day, or null for as many as there are slots
 * @param skill that the specialist must have, or null
 * @param languages in which it is given; the specialist speaks one of them
 * @param packs codes of packs that may pay it, empty for all
 * @param priceList code of the hourly prices it is charged by
 */
public record BookableService(
        long id,
        String code,
        ServiceKind kind,
        Map<String, String> names,
        List<Minutes> durations,
        int bufferBefore,
        int bufferAfter,
        int step,
        int noticeHours,
        int horizonDays,
        Integer capacityPerDay,
        String skill,
        boolean active,
        List<String> languages,
        List<String> packs,
        String priceList) {
    static final String STANDARD = "SUPPORT";

    public BookableService {
        names = Map.copyOf(names);
        durations = List.copyOf(durations);
        languages = List.copyOf(languages);
        packs = List.copyOf(packs);
    }

    /** In every language, paid by any pack, at the standard price. */
    public BookableService(
            long id,
            String code,
            ServiceKind kind,
            Map<String, String> names,
            List<Minutes> durations,
            int bufferBefore,
            int bufferAfter,
            int step,
            int noticeHours,
            int horizonDays,
            Integer capacityPerDay,
            String skill,
            boolean active) {
        this(
                id,
                code,
                kind,
                names,
                durations,
                bufferBefore,
                bufferAfter,
                step,
                noticeHours,
                horizonDays,
                capacityPerDay,
                skill,
                active,
                Languages.ALL,
                List.of(),
                STANDARD);
    }

    public String name(String language) {
        return names.get(language);
    }

    BookableService withId(long given) {
        return new BookableService(
                given,
                code,
                kind,
                names,
                durations,
                bufferBefore,
                bufferAfter,
                step,
                noticeHours,
                horizonDays,
                capacityPerDay,
                skill,
                active,
                languages,
                packs,
                priceList);
    }

    /** Whether this specialist can give it. */
    boolean suits(AgendaCard card) {
        boolean spoken = languages.stream().anyMatch(card.languages()::contains);
        return spoken && (skill == null || card.skills().contains(skill));
    }

    /** @throws Refusal booking.duration when it cannot be booked for so long */
    Minutes require(Minutes duration) {
        if (duration == null) return durations.get(0);
        if (!durations.contains(duration)) throw Refusal.invalid("booking.duration", duration);
        return duration;
    }
}
