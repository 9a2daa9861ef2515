package org.xuecang.platform.personal;

import java.text.Normalizer;
import java.util.Locale;

/** What a personal field holds: decides how a value is compared and how it is shown. */
public enum PersonalKind {
    /** 身份证号 and other document numbers; compared without spaces, in capitals (GB 11643-1999: a capital X). */
    DOCUMENT {
        @Override
        String normalise(String value) {
            return withoutSpaces(value).toUpperCase(Locale.ROOT);
        }

        @Override
        public String mask(String value) {
            String document = normalise(value);
            return keepEnds(document, document.length() >= 15 ? 6 : 2, document.length() >= 15 ? 4 : 2);
        }
    },
    /** Phone numbers; compared as digits, without the country code 86. */
    PHONE {
        @Override
        String normalise(String value) {
            String digits = withoutSpaces(value).replaceAll("[^0-9]", "");
            return digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
        }

        @Override
        public String mask(String value) {
            String digits = normalise(value);
            return keepEnds(digits, digits.length() >= 11 ? 3 : 1, digits.length() >= 11 ? 4 : 1);
        }
    },
    EMAIL {
        @Override
        String normalise(String value) {
            return withoutSpaces(value).toLowerCase(Locale.ROOT);
        }

        @Override
        public String mask(String value) {
            int at = value.lastIndexOf('@');
            return at <= 0
                    ? keepEnds(value, 0, 0)
                    : value.substring(0, value.offsetByCodePoints(0, 1)) + "***" + value.substring(at);
        }
    },
    /** A person's name; compared without spaces. Shown by its first character. */
    NAME {
        @Override
        String normalise(String value) {
            return withoutSpaces(value);
        }

        @Override
        public String mask(String value) {
            return keepEnds(normalise(value), 1, 0);
        }
    };

    /** How a phone number may be typed: mobile or fixed, with or without the country code. */
    public static final String TYPED_PHONE = "\\+?[0-9][0-9 -]{5,18}[0-9]";

    /** The form in which two spellings of one value are the same. */
    abstract String normalise(String value);

    /** The value as it is shown to those who may not see it whole; hides at least a third of it. */
    public abstract String mask(String value);

    private static String withoutSpaces(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static String keepEnds(String value, int first, int last) {
        int[] characters = value.codePoints().toArray();
        int hidden = characters.length - first - last;
        if (hidden < Math.max(1, (first + last) / 2)) {
            return "*".repeat(characters.length);
        }
        int end = characters.length - last;
        return new String(characters, 0, first) + "*".repeat(hidden) + new String(characters, end, last);
    }
}
