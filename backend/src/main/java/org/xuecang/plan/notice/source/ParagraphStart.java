package org.xuecang.plan.notice.source;

import java.util.regex.Pattern;

/** What marks the first line of a paragraph where the page's layout does not tell. */
final class ParagraphStart {

    static final String MARKER = "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[（(]\\d{1,2}[）)]|\\d{1,2}[.．、](?!\\d)"
            + "|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}[章节条编部]|附件|附表|抄送|（此件|\\(此件";

    private static final Pattern AT_START = Pattern.compile("^(?:" + MARKER + ")");

    private ParagraphStart() {}

    static boolean matches(String line) {
        return AT_START.matcher(line).find();
    }
}
