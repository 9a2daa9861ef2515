package org.xuecang.round.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class ListStateTest {

    private static final int MOST = 120;

    /** Against fractions, for all lists that a unit can have and all shares. */
    @Test
    void aShareIsMetJustWhereTheFractionIsThatOrMore() {
        for (int of = 1; of <= MOST; of++) {
            for (int counted = 0; counted <= of; counted++) {
                for (int percent = 1; percent <= 100; percent++) {
                    ListState state = ListState.share(counted, of, percent);
                    BigDecimal asked = BigDecimal.valueOf(percent)
                            .multiply(BigDecimal.valueOf(of))
                            .divide(BigDecimal.valueOf(100), MathContext.DECIMAL64);
                    assertThat(state.met())
                            .isEqualTo(BigDecimal.valueOf(counted).compareTo(asked) >= 0);
                }
            }
        }
    }

    /** One more that counts never makes it worse, one more that does not never better. */
    @Test
    void aShareGrowsWithWhatCounts() {
        for (int of = 1; of < MOST; of++) {
            for (int counted = 0; counted <= of; counted++) {
                for (int percent = 1; percent <= 100; percent++) {
                    boolean met = ListState.share(counted, of, percent).met();
                    assertThat(!met
                                    || ListState.share(counted + 1, of + 1, percent)
                                            .met())
                            .isTrue();
                    assertThat(met || !ListState.share(counted, of + 1, percent).met())
                            .isTrue();
                }
            }
        }
    }

    /** What a unit reads never says that it has what is asked where it has not. */
    @Test
    void aShareIsShownAsWhatIsAskedOnlyWhereItIsMet() {
        for (int of = 1; of <= MOST; of++) {
            for (int counted = 0; counted <= of; counted++) {
                for (int percent = 1; percent <= 100; percent++) {
                    ListState state = ListState.share(counted, of, percent);
                    BigDecimal shown =
                            new BigDecimal((String) state.parameters().get("share"));
                    assertThat(shown.compareTo(BigDecimal.valueOf(percent)) >= 0)
                            .isEqualTo(state.met());
                }
            }
        }
    }

    @Test
    void ofNoneNothingIsAsked() {
        assertThat(ListState.share(0, 0, 100).met()).isTrue();
    }
}
