package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.MonthSchedule;
import ch.guichet.billing.monthend.Schedule;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** When the drafts of a month are made by themselves. */
@Named
@RequestScoped
public class SchedulePage {
    private final MonthSchedule schedules;
    private final Speech say;
    private Schedule schedule;
    private Integer day;
    private Integer hour;

    protected SchedulePage() {
        this(null, null);
    }

    @Inject
    public SchedulePage(MonthSchedule schedules, Speech say) {
        this.schedules = schedules;
        this.say = say;
    }

    public void set() {
        schedules.everyMonth(getDay(), getHour());
        leave(say.of("finance.schedule.saved", getDay()));
    }

    public void stop() {
        schedules.never();
        leave(say.of("finance.schedule.stopped"));
    }

    private static void leave(String sentence) {
        NextPage.tell(sentence);
        Faces.redirect("/finance/home/home.xhtml");
    }

    public Schedule getSchedule() {
        if (schedule == null) schedule = schedules.get();
        return schedule;
    }

    public Integer getDay() {
        return day == null ? Integer.valueOf(getSchedule().day()) : day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public Integer getHour() {
        return hour == null ? Integer.valueOf(getSchedule().hour()) : hour;
    }

    public void setHour(Integer hour) {
        this.hour = hour;
    }
}
