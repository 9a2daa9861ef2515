package org.xuecang.platform.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of refusals in Chinese (the default) and English, from {@code messages/problems_*.properties}. */
public final class ProblemTexts {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final ResourceBundle bundle;

    private ProblemTexts(Locale language) {
        bundle = ResourceBundle.getBundle(
                "messages/problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param acceptLanguage the header's value, or null; anything unreadable means Chinese */
    public static ProblemTexts of(String acceptLanguage) {
        return new ProblemTexts(language(acceptLanguage));
    }

    /** The language asked for, of those that there are: Chinese or English. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.CHINESE : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }

    public String title(ProblemType type) {
        return bundle.getString("problem." + type.code() + ".title");
    }

    /** @return the detail with its parameters filled in, or null where the title says it all */
    public String detail(ProblemType type, Map<String, Object> parameters) {
        String key = "problem." + type.code() + ".detail";
        return bundle.containsKey(key) ? fill(bundle.getString(key), parameters) : null;
    }

    public Problem.Entry entry(Fault fault) {
        return new Problem.Entry(fault.pointer(), fault.code(), faultText(fault));
    }

    /** A refusal of one of several things: its code with the detail, or the title where that says it all. */
    public Problem.Entry entry(DomainError refusal) {
        String detail = detail(refusal.type(), refusal.parameters());
        return new Problem.Entry("", refusal.type().code(), detail == null ? title(refusal.type()) : detail);
    }

    /** @return a text of the same messages that is no refusal, with its parameters filled in */
    public String text(String key, Map<String, Object> parameters) {
        return fill(bundle.getString(key), parameters);
    }

    private String faultText(Fault fault) {
        try {
            return fill(bundle.getString("fault." + fault.code()), fault.parameters());
        } catch (MissingResourceException unknown) {
            return fill(bundle.getString("fault.invalid"), fault.parameters());
        }
    }

    private String fill(String text, Map<String, Object> parameters) {
        return PARAMETER
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(written(parameters.getOrDefault(match.group(1), match.group()))));
    }

    private String written(Object value) {
        if (value instanceof Word word) {
            return bundle.containsKey(word.key()) ? bundle.getString(word.key()) : word.code();
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(bundle.getString("list.separator")))
                : String.valueOf(value);
    }
}
