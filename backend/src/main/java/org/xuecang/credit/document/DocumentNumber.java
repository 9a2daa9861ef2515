package org.xuecang.credit.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A document's number in its one spelling: half-width, without spaces, in capitals (GB 11643-1999 writes the check digit 10 as a
 * capital X). Made by {@link #read}, so that there is none with a fault.
 */
public final class DocumentNumber {

    /** Older than anybody who lives. */
    private static final int MOST_YEARS = 130;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The first two digits of GB/T 2260; what stands behind them may have been retired long ago and stays valid. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final Set<String> HONG_KONG_MACAO_TAIWAN = Set.of("81", "82", "83");

    private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final Pattern PERMIT_BEFORE_2023 = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern PERMIT = Pattern.compile("9[0-9]{16}[0-9X]");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern TEMPORARY = Pattern.compile("999[0-9]{15}");

    /** How a spreadsheet writes a number that it has rounded: its last digits are gone. */
    private static final Pattern ROUNDED = Pattern.compile("[0-9]+(\\.[0-9]+)?E\\+?[0-9]+");

    private final DocumentKind kind;
    private final String text;

    private DocumentNumber(DocumentKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /**
     * @param today no document is of somebody not yet born
     * @throws DocumentFault why it is none
     */
    public static DocumentNumber read(DocumentKind kind, String given, LocalDate today) throws DocumentFault {
        String text = spelled(given);
        if (ROUNDED.matcher(text).matches() && kind != DocumentKind.PASSPORT) {
            throw new DocumentFault("document-rounded");
        }
        switch (kind) {
            case ID_CARD -> checkCard(text, today);
            case HMT_RESIDENCE_PERMIT -> {
                checkCard(text, today);
                refuseIf(!HONG_KONG_MACAO_TAIWAN.contains(text.substring(0, 2)), "document-kind");
            }
            case FOREIGNER_RESIDENCE_PERMIT -> checkPermit(text, today);
            case PASSPORT -> refuseIf(!PASSPORT.matcher(text).matches(), "document-form");
            case TEMPORARY -> refuseIf(!TEMPORARY.matcher(text).matches(), "document-form");
        }
        return new DocumentNumber(kind, text);
    }

    private static void checkCard(String text, LocalDate today) throws DocumentFault {
        refuseIf(FIFTEEN.matcher(text).matches(), "document-fifteen-digits");
        refuseIf(!EIGHTEEN.matcher(text).matches(), "document-form");
        refuseIf(!PROVINCES.contains(text.substring(0, 2)), "document-place");
        checkBirth(text, today);
        checkLast(text);
    }

    private static void checkPermit(String text, LocalDate today) throws DocumentFault {
        if (!PERMIT_BEFORE_2023.matcher(text).matches()) {
            refuseIf(!PERMIT.matcher(text).matches(), "document-form");
            checkBirth(text, today);
            checkLast(text);
        }
    }

    private static void checkBirth(String text, LocalDate today) throws DocumentFault {
        LocalDate born = day(text.substring(6, 14)).orElseThrow(() -> new DocumentFault("document-birth-date"));
        refuseIf(!isBirth(born, today), "document-birth-date");
    }

    /** Whether somebody who lives may have been born on a day. */
    public static boolean isBirth(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(MOST_YEARS));
    }

    private static void checkLast(String text) throws DocumentFault {
        refuseIf(text.charAt(17) != checkDigit(text), "document-check-digit");
    }

    /** The check digit of the first seventeen (ISO 7064:1983, MOD 11-2). */
    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static void refuseIf(boolean wrong, String code) throws DocumentFault {
        if (wrong) {
            throw new DocumentFault(code);
        }
    }

    private static String spelled(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    public DocumentKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** What the number tells of the day of birth; nothing where it is none of an ID card's build. */
    public Optional<LocalDate> bornOn() {
        return isBuiltLikeACard() ? day(text.substring(6, 14)) : Optional.empty();
    }

    /** By the seventeenth digit, odd for men; nothing where the number is none of an ID card's build. */
    public Optional<Sex> sex() {
        return isBuiltLikeACard()
                ? Optional.of((text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE)
                : Optional.empty();
    }

    private boolean isBuiltLikeACard() {
        return switch (kind) {
            case ID_CARD, HMT_RESIDENCE_PERMIT, FOREIGNER_RESIDENCE_PERMIT ->
                EIGHTEEN.matcher(text).matches();
            case PASSPORT, TEMPORARY -> false;
        };
    }

    /** Never the number itself: texts end up in logs. */
    @Override
    public String toString() {
        return kind.name();
    }
}
