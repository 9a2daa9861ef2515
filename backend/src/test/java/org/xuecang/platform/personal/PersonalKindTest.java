package org.xuecang.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalKindTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13812341234, 138****1234",
        "PHONE, +86 138 1234 1234, 138****1234",
        "PHONE, 51234, 5***4",
        "DOCUMENT, 320585199001011234, 320585********1234",
        "DOCUMENT, 32058519900101123x, 320585********123X",
        "DOCUMENT, E12345678, E1*****78",
        "DOCUMENT, 12345, *****",
        "EMAIL, li.hua@example.org, l***@example.org",
        "EMAIL, nonsense, ********",
        "NAME, 欧阳明月, 欧***",
        "NAME, 李明, 李*",
        "NAME, 李, *",
    })
    void masks(PersonalKind kind, String value, String shown) {
        assertThat(kind.mask(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 138-1234-1234, 13812341234",
        "PHONE, ０１２, 012",
        "DOCUMENT, 3205 85x, 320585X",
        "EMAIL, Li.Hua@Example.org, li.hua@example.org",
        "NAME, 欧阳 明月, 欧阳明月",
    })
    void treatsTwoSpellingsOfOneValueAlike(PersonalKind kind, String one, String other) {
        assertThat(kind.normalise(one)).isEqualTo(kind.normalise(other));
    }

    @Property(tries = 200)
    void hidesAtLeastFourOfTheDigitsOfAPhone(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 4, max = 20) String digits) {
        String shown = PersonalKind.PHONE.mask(digits);
        assertThat(shown.chars().filter(character -> character == '*').count())
                .isGreaterThanOrEqualTo(Math.min(shown.length() / 3, 4));
    }
}
