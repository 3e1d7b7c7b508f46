package ch.guichet.web.desk.agenda;

import ch.guichet.web.list.ListAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** What of the agenda is shown, as it stands in the address. */
public class AgendaAddress implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;
    private static final Set<String> VIEWS = Set.of("week", "day", "people", "list");

    private LocalDate day;
    private String date;
    private String view;
    private Long specialist;
    private Long service;

    /** Today and the week where nothing else was asked for. */
    void settle(LocalDate today) {
        if (date != null) {
            try {
                day = LocalDate.parse(date);
            } catch (DateTimeParseException unreadable) {
                day = today;
            }
        }
        if (day == null) day = today;
        if (view == null || !VIEWS.contains(view)) view = "week";
    }

    private ListAddress here() {
        return ListAddress.of("/desk/agenda/agenda.xhtml")
                .with("date", day)
                .with("view", view)
                .with("specialist", specialist)
                .with("service", service);
    }

    public String onDay(LocalDate other) {
        return here().with("date", other).url();
    }

    public String as(String otherView) {
        return here().with("view", otherView).url();
    }

    public String getBefore() {
        return onDay(day.minusDays(isOneDay() ? 1 : WEEK));
    }

    public String getAfter() {
        return onDay(day.plusDays(isOneDay() ? 1 : WEEK));
    }

    public boolean isOneDay() {
        return view.equals("day") || view.equals("people");
    }

    public boolean isList() {
        return view.equals("list");
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }
}
