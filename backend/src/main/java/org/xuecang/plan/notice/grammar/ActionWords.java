package org.xuecang.plan.notice.grammar;

import java.util.regex.Pattern;

/** Whether words begin with a verb of doing, as a new task in a list does. */
final class ActionWords {

    private static final Pattern BEGIN = Pattern.compile("^(?:" + Subjects.VERB + ")");

    private ActionWords() {}

    static boolean begins(String folded) {
        return BEGIN.matcher(folded).find();
    }
}
