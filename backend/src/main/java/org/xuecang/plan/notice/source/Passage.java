package org.xuecang.plan.notice.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.SourceSpan;

/**
 * A stretch of the notice that knows where each of its characters stands in the source text, also when it was put
 * together from several paragraphs or lines.
 */
public final class Passage {

    /** The passage without characters. */
    public static final Passage EMPTY = new Passage("", "", new int[0]);

    private final String text;
    private final String folded;
    private final int[] offsets;

    private Passage(String text, String folded, int[] offsets) {
        this.text = text;
        this.folded = folded;
        this.offsets = offsets;
    }

    static Passage at(String text, int start) {
        int[] offsets = new int[text.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = start + i;
        }
        return new Passage(text, Fold.fold(text), offsets);
    }

    /** The passages one after the other, with the separator (white space or nothing) between them. */
    public static Passage join(List<Passage> parts, String separator) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder text = new StringBuilder();
        int length =
                parts.stream().mapToInt(p -> p.length() + separator.length()).sum();
        int[] offsets = new int[length];
        for (Passage part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                int before = offsets[text.length() - 1];
                for (int i = 0; i < separator.length(); i++) {
                    offsets[text.length() + i] = before;
                }
                text.append(separator);
            }
            System.arraycopy(part.offsets, 0, offsets, text.length(), part.length());
            text.append(part.text);
        }
        String joined = text.toString();
        return new Passage(joined, Fold.fold(joined), Arrays.copyOf(offsets, joined.length()));
    }

    /** The words as the notice has them. */
    public String text() {
        return text;
    }

    /** The words in the one spelling that patterns are written for, of the same length as {@link #text()}. */
    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Passage slice(int from, int to) {
        return from == 0 && to == length()
                ? this
                : new Passage(
                        text.substring(from, to), folded.substring(from, to), Arrays.copyOfRange(offsets, from, to));
    }

    /** The matched group of a matcher that ran on {@link #folded()}. */
    public Passage slice(Matcher matcher, String group) {
        return slice(matcher.start(group), matcher.end(group));
    }

    public Passage from(int start) {
        return slice(start, length());
    }

    public Passage trim() {
        return trim(" \n");
    }

    /** Without any of the given (folded) characters at both ends. */
    public Passage trim(String characters) {
        int from = 0;
        int to = length();
        while (from < to && characters.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && characters.indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        return slice(from, to);
    }

    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(folded);
    }

    /** Without any of the given (folded) characters at the start. */
    public Passage trimStart(String characters) {
        int from = 0;
        while (from < length() && characters.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        return from(from);
    }

    public boolean contains(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    public boolean matches(Pattern pattern) {
        return pattern.matcher(folded).matches();
    }

    /** Where the passage stands; from its first to its last character if it was put together. */
    public SourceSpan span() {
        return span(0, length());
    }

    public SourceSpan span(int from, int to) {
        return from == to ? null : new SourceSpan(offsets[from], offsets[to - 1] + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
