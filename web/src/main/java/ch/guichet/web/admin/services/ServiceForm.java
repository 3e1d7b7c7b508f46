package ch.guichet.web.admin.services;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.ServiceKind;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A service as it is typed. */
public class ServiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private ServiceKind kind = ServiceKind.PHONE;
    private String fr;
    private String de;
    private String it;
    private String en;
    private String durations = "30 60";
    private int before = 0;
    private int after = 15;
    private int step = 15;
    private int notice = 24;
    private int horizon = 60;
    private Integer capacity;
    private String skill;
    private boolean active = true;
    private String[] languages = Languages.ALL.toArray(String[]::new);
    private String[] packs = {};
    private String priceList = "SUPPORT";

    static ServiceForm of(BookableService s) {
        ServiceForm form = new ServiceForm();
        form.code = s.code();
        form.kind = s.kind();
        form.fr = s.name("fr");
        form.de = s.name("de");
        form.it = s.name("it");
        form.en = s.name("en");
        form.durations =
                s.durations().stream().map(each -> String.valueOf(each.value())).collect(Collectors.joining(" "));
        form.before = s.bufferBefore();
        form.after = s.bufferAfter();
        form.step = s.step();
        form.notice = s.noticeHours();
        form.horizon = s.horizonDays();
        form.capacity = s.capacityPerDay();
        form.skill = s.skill();
        form.active = s.active();
        form.languages = s.languages().toArray(String[]::new);
        form.packs = s.packs().toArray(String[]::new);
        form.priceList = s.priceList();
        return form;
    }

    /** @throws Refusal booking.durations for what is no list of minutes */
    BookableService service(long id) {
        return new BookableService(
                id,
                code,
                kind,
                names(),
                minutes(),
                before,
                after,
                step,
                notice,
                horizon,
                capacity,
                skill == null || skill.isBlank() ? null : skill.strip(),
                active,
                List.of(languages),
                List.of(packs),
                priceList);
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        names.put("fr", text(fr));
        names.put("de", text(de));
        names.put("it", text(it));
        names.put("en", text(en));
        return names;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private List<Minutes> minutes() {
        try {
            return Arrays.stream(text(durations).split("[\\s,;]+"))
                    .map(each -> new Minutes(Integer.parseInt(each)))
                    .sorted()
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid("booking.durations");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public String getDe() {
        return de;
    }

    public void setDe(String de) {
        this.de = de;
    }

    public String getIt() {
        return it;
    }

    public void setIt(String it) {
        this.it = it;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getDurations() {
        return durations;
    }

    public void setDurations(String durations) {
        this.durations = durations;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public int getNotice() {
        return notice;
    }

    public void setNotice(int notice) {
        this.notice = notice;
    }

    public int getHorizon() {
        return horizon;
    }

    public void setHorizon(int horizon) {
        this.horizon = horizon;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        this.languages = languages.clone();
    }

    public String[] getPacks() {
        return packs.clone();
    }

    public void setPacks(String[] packs) {
        this.packs = packs.clone();
    }

    public String getPriceList() {
        return priceList;
    }

    public void setPriceList(String priceList) {
        this.priceList = priceList;
    }
}
