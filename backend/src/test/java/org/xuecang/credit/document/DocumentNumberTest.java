package org.xuecang.credit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

    /** The example of GB 11643-1999, appendix A. */
    @Test
    void takesTheStandardsOwnExample() throws DocumentFault {
        DocumentNumber number = DocumentNumber.read(DocumentKind.ID_CARD, "11010519491231002X", TODAY);
        assertThat(number.bornOn()).contains(LocalDate.of(1949, 12, 31));
        assertThat(number.sex()).contains(Sex.FEMALE);
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 11010519491231002x",
        "ID_CARD, ' 110105 19491231 002Ｘ '",
        "HMT_RESIDENCE_PERMIT, 810000199408230021",
        "FOREIGNER_RESIDENCE_PERMIT, USA310000010101",
        "PASSPORT, e12345678",
        "TEMPORARY, 999000000000012345",
    })
    void takesOtherSpellingsAndKinds(DocumentKind kind, String given) throws DocumentFault {
        assertThat(DocumentNumber.read(kind, given, TODAY).text()).matches("[A-Z0-9]+");
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 110105194912310021, document-check-digit",
        "ID_CARD, 110105194902300020, document-birth-date",
        "ID_CARD, 110105204902280020, document-birth-date",
        "ID_CARD, 110105179002280020, document-birth-date",
        "ID_CARD, 990105194912310025, document-place",
        "ID_CARD, 110105491231002, document-fifteen-digits",
        "ID_CARD, 1101051949123100, document-form",
        "ID_CARD, 1101051949123100 2Y, document-form",
        "ID_CARD, 3.20585E+17, document-rounded",
        "TEMPORARY, 9.99E+17, document-rounded",
        "HMT_RESIDENCE_PERMIT, 11010519491231002X, document-kind",
        "FOREIGNER_RESIDENCE_PERMIT, 11010519491231002X, document-form",
        "PASSPORT, 护照一二三四五, document-form",
        "TEMPORARY, 998000000000012345, document-form",
    })
    void tellsWhyItIsNone(DocumentKind kind, String given, String code) {
        assertThatThrownBy(() -> DocumentNumber.read(kind, given, TODAY))
                .isInstanceOfSatisfying(
                        DocumentFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Property(tries = 300)
    void findsEverySlipOfOneDigitAndEverySwapOfNeighbours(
            @ForAll @LongRange(min = -26_000, max = 20_000) long born,
            @ForAll @IntRange(max = 999) int serial,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by)
            throws DocumentFault {
        String seventeen = "320585" + LocalDate.ofEpochDay(born).format(DIGITS) + "%03d".formatted(serial);
        String whole = seventeen + DocumentNumber.checkDigit(seventeen);
        assertThat(DocumentNumber.read(DocumentKind.ID_CARD, whole, LocalDate.of(2026, 3, 5))
                        .bornOn())
                .contains(LocalDate.ofEpochDay(born));

        char other = (char) ('0' + (whole.charAt(place) - '0' + by) % 10);
        assertRefused(whole.substring(0, place) + other + whole.substring(place + 1));
        if (place < 16 && whole.charAt(place) != whole.charAt(place + 1)) {
            assertRefused(whole.substring(0, place)
                    + whole.charAt(place + 1)
                    + whole.charAt(place)
                    + whole.substring(place + 2));
        }
    }

    private static void assertRefused(String number) {
        assertThatThrownBy(() -> DocumentNumber.read(DocumentKind.ID_CARD, number, TODAY))
                .as(number)
                .isInstanceOf(DocumentFault.class);
    }

    /** By the rule itself: the weighted sum with the check digit is 1 modulo 11. */
    @Property(tries = 300)
    void givesTheCheckDigitOfTheStandard(@ForAll @LongRange(min = 0, max = 99_999_999_999_999_999L) long digits) {
        String seventeen = "%017d".formatted(digits);
        char check = DocumentNumber.checkDigit(seventeen);
        int sum = IntStream.range(0, 17)
                        .map(i -> (seventeen.charAt(i) - '0') * (int) (Math.pow(2, 17 - i) % 11))
                        .sum()
                + (check == 'X' ? 10 : check - '0');
        assertThat(sum % 11).isEqualTo(1);
    }

    @Test
    void neverShowsItself() throws DocumentFault {
        assertThat(DocumentNumber.read(DocumentKind.ID_CARD, "11010519491231002X", TODAY))
                .hasToString("ID_CARD");
    }
}
