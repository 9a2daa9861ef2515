package org.xuecang.plan;

import java.util.Locale;

/** Where in its parent a node stands. */
public enum NodeList {
    SECTIONS,
    DUTIES,
    KEY_TASKS,
    ITEMS,
    TARGETS,
    RESPONSIBILITY;

    String field() {
        return this == KEY_TASKS ? "keyTasks" : name().toLowerCase(Locale.ROOT);
    }
}
