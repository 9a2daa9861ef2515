package org.xuecang.plan.notice.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the start of a paragraph.
 *
 * @param kind which style of numbering; levels are told apart by style
 * @param ordinal its number
 * @param length how many characters it takes, white space behind it included
 */
public record Marker(Kind kind, int ordinal, int length) {

    /** Styles of numbering, roughly from outer to inner by custom; the outline goes by their order in the text. */
    public enum Kind {
        /** 第一章, 第一部分 */
        CHAPTER,
        /** 第一节 */
        PART,
        /** 第一条 */
        ARTICLE,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_BRACKETS,
        /** 1. 1、 1． */
        ARABIC,
        /** 1.1 */
        DECIMAL,
        /** （1） 1） ⑴ */
        ARABIC_BRACKETS,
        /** ① */
        CIRCLED
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final String CN = "([一二三四五六七八九十百〇]{1,4}+)";
    private static final Form[] FORMS = {
        new Form(Kind.CHAPTER, Pattern.compile("^第 ?(?:" + CN + "|(\\d{1,2}+)) ?(?:章|编|部分)[ 、:]*+")),
        new Form(Kind.PART, Pattern.compile("^第 ?(?:" + CN + "|(\\d{1,2}+)) ?节[ 、:]*+")),
        new Form(Kind.ARTICLE, Pattern.compile("^第 ?(?:" + CN + "|(\\d{1,3}+)) ?条[ 、:]*+")),
        new Form(Kind.CHINESE, Pattern.compile("^" + CN + " ?[、.] *+")),
        new Form(Kind.CHINESE_BRACKETS, Pattern.compile("^\\( ?" + CN + " ?\\)[ 、.]*+")),
        new Form(
                Kind.DECIMAL,
                Pattern.compile(
                        "^()\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.(\\d{1,2}+)(?:[ 、]++|(?=[\\p{IsHan}“《](?<![万亿个所人门项元年月余多家场名次])))")),
        new Form(Kind.ARABIC, Pattern.compile("^()(\\d{1,3}+) ?(?:\\.(?!\\d)|、) *+")),
        new Form(Kind.ARABIC_BRACKETS, Pattern.compile("^()\\(? ?(\\d{1,3}+) ?\\)[ 、.]*+")),
    };

    /** The marker that a folded paragraph begins with, or null. */
    public static Marker of(String folded) {
        if (folded.isEmpty()) {
            return null;
        }
        Marker single = singleCharacter(folded);
        if (single != null) {
            return single;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded);
            if (matcher.find()) {
                String chinese = matcher.group(1);
                int ordinal = Numerals.ordinal(chinese == null || chinese.isEmpty() ? matcher.group(2) : chinese);
                if (ordinal > 0) {
                    return new Marker(form.kind(), ordinal, matcher.end());
                }
            }
        }
        return null;
    }

    private static Marker singleCharacter(String folded) {
        char c = folded.charAt(0);
        if (c >= '①' && c <= '⑳') {
            return one(Kind.CIRCLED, c - '①' + 1, folded);
        }
        if (c >= '⑴' && c <= '⒇') {
            return one(Kind.ARABIC_BRACKETS, c - '⑴' + 1, folded);
        }
        if (c >= '⒈' && c <= '⒛') {
            return one(Kind.ARABIC, c - '⒈' + 1, folded);
        }
        if (c >= '㈠' && c <= '㈩') {
            return one(Kind.CHINESE_BRACKETS, c - '㈠' + 1, folded);
        }
        return c >= '❶' && c <= '❿' ? one(Kind.CIRCLED, c - '❶' + 1, folded) : null;
    }

    private static Marker one(Kind kind, int ordinal, String folded) {
        int length = 1;
        while (length < folded.length() && " 、.".indexOf(folded.charAt(length)) >= 0) {
            length++;
        }
        return new Marker(kind, ordinal, length);
    }
}
