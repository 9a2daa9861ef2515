package org.xuecang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A demo user's messages about one thing, which the outbox brings in its own time. */
public final class Inbox {

    private Inbox() {}

    /** Waits until the messages are of these kinds, the newest first. */
    public static void toldOf(String who, String subjectId, List<String> kinds) {
        Eventually.is(
                () -> kinds(who, subjectId, false), told -> assertThat(told).isEqualTo(kinds));
    }

    /** The same of those that are not read. */
    public static void unreadOf(String who, String subjectId, List<String> kinds) {
        Eventually.is(
                () -> kinds(who, subjectId, true), told -> assertThat(told).isEqualTo(kinds));
    }

    public static List<String> kinds(String who, String subjectId, boolean unread) {
        return Api.as(who)
                .queryParam("unread", unread)
                .get("/notifications")
                .then()
                .extract()
                .path("items.findAll { it.subjectId == '" + subjectId + "' }.kind");
    }
}
