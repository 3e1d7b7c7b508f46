package ch.guichet.booking;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;

/** What a service must be, so that slots can be counted in cells and read in every language. */
final class ServiceRules {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 24 * 60;
    private static final int LONGEST_DURATIONS = 12;
    private static final int MOST_NOTICE_HOURS = 24 * 90;
    private static final int MOST_HORIZON_DAYS = 730;
    private static final int LONGEST_BUFFER = 8 * 60;

    private ServiceRules() {}

    /** @throws Refusal booking.serviceShape, booking.serviceName */
    static void require(BookableService service) {
        for (String language : Languages.ALL) {
            String name = service.names().get(language);
            if (name == null || name.isBlank() || name.length() > LONGEST_NAME)
                throw Refusal.invalid("booking.serviceName", language);
        }
        service.durations().forEach(duration -> requireCells(duration.value(), service));
        requireCells(service.step(), service);
        boolean durations =
                !service.durations().isEmpty() && service.durations().size() <= LONGEST_DURATIONS;
        boolean buffers = buffer(service.bufferBefore()) && buffer(service.bufferAfter());
        boolean notice = service.noticeHours() >= 0 && service.noticeHours() <= MOST_NOTICE_HOURS;
        boolean horizon = service.horizonDays() >= 1 && service.horizonDays() <= MOST_HORIZON_DAYS;
        boolean capacity = service.capacityPerDay() == null || service.capacityPerDay() > 0;
        boolean spoken = !service.languages().isEmpty() && Languages.ALL.containsAll(service.languages());
        if (!(durations && buffers && notice && horizon && capacity && spoken && service.kind() != null))
            throw Refusal.invalid("booking.serviceShape", service.code());
    }

    private static boolean buffer(int minutes) {
        return minutes >= 0 && minutes <= LONGEST_BUFFER && minutes % Cells.MINUTES == 0;
    }

    private static void requireCells(int minutes, BookableService service) {
        if (minutes <= 0 || minutes % Cells.MINUTES != 0 || minutes > LONGEST)
            throw Refusal.invalid("booking.serviceShape", service.code());
    }
}
