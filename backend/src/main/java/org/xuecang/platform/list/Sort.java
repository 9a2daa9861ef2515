package org.xuecang.platform.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * One of a list's named orders as a caller asks for it: {@code dueOn}, or {@code -dueOn} for the other way round.
 *
 * @param <S> the list's named orders
 */
public record Sort<S extends Enum<S>>(S by, boolean descending) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** @throws DomainError 400 that names the orders that there are */
    static <S extends Enum<S>> Sort<S> of(String asked, Class<S> orders) {
        return Stream.of(orders.getEnumConstants())
                .flatMap(by -> Stream.of(new Sort<>(by, false), new Sort<>(by, true)))
                .filter(sort -> sort.toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(orders));
    }

    /** How callers write the orders of these constants. */
    public static List<String> written(Stream<String> constants) {
        return constants.map(Sort::word).flatMap(word -> Stream.of(word, "-" + word)).toList();
    }

    private static String word(String constant) {
        return NEXT_WORD
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static <S extends Enum<S>> DomainError unknown(Class<S> orders) {
        List<String> known = written(Stream.of(orders.getEnumConstants()).map(Enum::name));
        return new DomainError(
                PlatformProblem.MALFORMED_REQUEST,
                Map.of(),
                List.of(new Fault("?sort", "unknown-sort", Map.of("known", String.join(", ", known)))),
                Map.of());
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + word(by.name());
    }
}
