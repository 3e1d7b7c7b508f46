package ch.guichet.demo.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the story has to tell and, while it is told, which id the product gave to whatever the data call by a key. */
final class StoryBook {
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String> logins = new HashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final StoryCalendar calendar;

    StoryBook(StoryCalendar calendar) {
        this.calendar = calendar;
    }

    StoryCalendar calendar() {
        return calendar;
    }

    void write(Scene scene) {
        scenes.add(scene);
    }

    /** In the order of time; what happens at one instant, in the order of writing. */
    List<Scene> scenes() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }

    /** The latest instant of the story so far. */
    Instant end() {
        return scenes.stream().map(Scene::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @param kind for example customer, contact, case */
    void keep(String kind, String key, long id) {
        if (ids.put(kind + " " + key, id) != null) {
            throw new IllegalStateException("twice in the story: " + kind + " " + key);
        }
    }

    long id(String kind, String key) {
        Long id = ids.get(kind + " " + key);
        if (id == null) throw new IllegalStateException("not in the story: " + kind + " " + key);
        return id;
    }

    void login(String contact, String login) {
        logins.put(contact, login);
    }

    /** The account that a contact signs in with. */
    String login(String contact) {
        String login = logins.get(contact);
        if (login == null) throw new IllegalStateException("has no account in the story: " + contact);
        return login;
    }
}
