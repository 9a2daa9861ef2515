package org.xuecang.credit.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as documents write it: Chinese without spaces (迪丽·阿不都 with its dot), others in letters with spaces, hyphens,
 * apostrophes and full stops between them.
 */
public final class PersonName {

    /** Characters. */
    public static final int MOST = 60;

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]+([·•]?[\\p{IsHan}]+)*");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{M} '’.\\-&&[^\\p{IsHan}]]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PersonName() {}

    /** @return nothing, or {@code name-spaces}, {@code name-form} */
    public static Optional<String> fault(String name) {
        if (CHINESE.matcher(name).matches() || LETTERS.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                CHINESE.matcher(SPACES.matcher(name).replaceAll("")).matches() ? "name-spaces" : "name-form");
    }
}
