package org.xuecang.platform.sheet;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What stands in spreadsheets beside the data, in Chinese (the default) and English, from {@code messages/sheets_*.properties}. */
public final class SheetTexts {

    private final ResourceBundle bundle;
    private final String sheet;

    private SheetTexts(Locale language, String sheet) {
        bundle = ResourceBundle.getBundle(
                "messages/sheets",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.sheet = sheet;
    }

    /** @param sheet the table's name in the bundle */
    public static SheetTexts of(Locale language, String sheet) {
        return new SheetTexts(language, sheet);
    }

    /** Of the table, in plain characters. */
    public String name() {
        return sheet;
    }

    public String title() {
        return bundle.getString(sheet + ".title");
    }

    /** Of columns named one by one. */
    public List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> bundle.getString(sheet + "." + column))
                .toList();
    }

    /** What a value of a closed list is called; null for null. */
    public String word(String list, Enum<?> value) {
        return value == null ? null : bundle.getString(list + "." + value.name());
    }

    /** A word that stands in cells of any sheet. */
    public String word(String name) {
        return bundle.getString("word." + name);
    }
}
