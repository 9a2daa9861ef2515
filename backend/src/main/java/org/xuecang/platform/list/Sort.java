package org.xuecang.platform.list;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of a list's named orders as a caller asks for it: {@code dueOn}, or {@code -dueOn} for the other way round.
 *
 * @param <S> the list's named orders
 */
public record Sort<S extends Enum<S>>(S by, boolean descending) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** @throws IllegalArgumentException for what is none of them; callers are told before, by the endpoint's {@link SortedBy} */
    static <S extends Enum<S>> Sort<S> of(String asked, Class<S> orders) {
        return Stream.of(orders.getEnumConstants())
                .flatMap(by -> Stream.of(new Sort<>(by, false), new Sort<>(by, true)))
                .filter(sort -> sort.toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(asked));
    }

    /** How callers write these orders. */
    public static List<String> written(Class<? extends Enum<?>> orders) {
        return written(Stream.of(orders.getEnumConstants()).map(Enum::name));
    }

    /** The same of the constants' names, for who reads the code without running it. */
    public static List<String> written(Stream<String> constants) {
        return constants
                .map(Sort::word)
                .flatMap(word -> Stream.of(word, "-" + word))
                .toList();
    }

    private static String word(String constant) {
        return NEXT_WORD.matcher(constant.toLowerCase(Locale.ROOT)).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + word(by.name());
    }
}
