package org.xuecang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A round while its story is told: who runs it, and its applications by their titles. */
final class ToldRound {

    private final DemoStory story;
    private final int back;
    private final UUID id;
    private final String by;
    private final Map<String, UUID> cases = new HashMap<>();

    /**
     * @param back by how many days all of it moves back, so that its notice runs on days which the calendar knows
     * @param by the account that runs it
     */
    ToldRound(DemoStory story, int back, UUID id, String by) {
        this.story = story;
        this.back = back;
        this.id = id;
        this.by = by;
    }

    UUID id() {
        return id;
    }

    String by() {
        return by;
    }

    void add(String title, UUID application) {
        cases.put(title, application);
    }

    UUID application(String title) {
        return cases.get(title);
    }

    <T> T as(String username, int daysAgo, Supplier<T> work) {
        return story.as(username, daysAgo + back, work);
    }

    void does(String username, int daysAgo, Runnable work) {
        story.does(username, daysAgo + back, work);
    }

    LocalDate day(int daysAgo) {
        return story.day(daysAgo + back);
    }

    /** So many days ago that it counts for the plan of the year. */
    int withinYear(int daysAgo) {
        return Math.min(daysAgo, story.today().getDayOfYear() - 1 - back);
    }

    Instant morning(int daysAgo) {
        return story.morning(daysAgo + back);
    }

    Instant closeOfWork(int inDays) {
        return story.closeOfWork(inDays - back);
    }
}
