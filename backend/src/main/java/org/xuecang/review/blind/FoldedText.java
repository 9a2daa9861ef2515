package org.xuecang.review.blind;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is searched, and where each of its letters stands in what was written: narrow, in small letters, without
 * accents that nothing is composed of and without what has no width; every space, tab and line break is a space, every dash a
 * hyphen, every dot in the middle a {@code ·}. Numbers in circles, raised or in fractions are no digits.
 */
final class FoldedText {

    private static final String DOTS = "·•‧∙⋅・●";
    private static final String DASHES = "−_~〜";

    /** Without width, though Unicode counts them among letters and marks. */
    private static final String INVISIBLE = "\u034f\u115f\u1160\u3164\uffa0\u17b4\u17b5\u180b\u180c\u180d";

    private final StringBuilder letters = new StringBuilder();
    private int[] from;
    private int[] until;

    private FoldedText(int length) {
        from = new int[length + 16];
        until = new int[length + 16];
    }

    static FoldedText of(String written) {
        FoldedText folded = new FoldedText(written.length());
        int at = 0;
        while (at < written.length()) {
            int first = written.codePointAt(at);
            int end = at + Character.charCount(first);
            while (end < written.length() && isMark(written.codePointAt(end))) {
                end += Character.charCount(written.codePointAt(end));
            }
            folded.add(first, written.substring(at, end), at, end);
            at = end;
        }
        return folded;
    }

    private void add(int first, String written, int start, int end) {
        if (isInvisible(first)) {
            return;
        }
        if (end == start + 1 && (first < 0x80 || (first >= 0x4e00 && first <= 0x9fff))) { // most of any text, as it is
            append(Character.toLowerCase(first), start, end);
            return;
        }
        int type = Character.getType(first);
        boolean isSign = type == Character.OTHER_NUMBER || type == Character.OTHER_SYMBOL;
        String narrow = isSign
                ? Character.toString(first)
                : Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        narrow.codePoints().filter(point -> !isMark(point)).forEach(point -> append(point, start, end));
    }

    private void append(int point, int start, int end) {
        int before = letters.length();
        letters.appendCodePoint(folded(point));
        if (letters.length() > from.length) {
            from = Arrays.copyOf(from, letters.length() * 2);
            until = Arrays.copyOf(until, letters.length() * 2);
        }
        Arrays.fill(from, before, letters.length(), start);
        Arrays.fill(until, before, letters.length(), end);
    }

    private static int folded(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
            return ' ';
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION || DASHES.indexOf(point) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(point) >= 0) {
            return '·';
        }
        return Character.isDigit(point) ? '0' + Character.digit(point, 10) : point;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || isMark(point) || INVISIBLE.indexOf(point) >= 0;
    }

    /** What is searched. */
    String letters() {
        return letters.toString();
    }

    /** Where what a letter came of begins. */
    int from(int letter) {
        return from[letter];
    }

    /** Where what a letter came of ends. */
    int until(int letter) {
        return until[letter];
    }
}
