package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.LeftOver;
import org.xuecang.organisation.Level;
import org.xuecang.platform.sheet.SheetTexts;
import org.xuecang.review.ReviewState;

class ExportTextsTest {

    @ParameterizedTest
    @EnumSource
    void knowsAWordForEachState(ApplicationState state) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(SheetTexts.of(language, "applications").word("application-state", state))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAWordForEachState(ReviewState state) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(SheetTexts.of(language, "reviews").word("review-state", state))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAWordForEachLevel(Level level) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(SheetTexts.of(language, "applications").word("level", level))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAWordForEachWayToEnd(LeftOver why) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(SheetTexts.of(language, "applications").word("left-over", why))
                    .isNotBlank();
        }
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.CHINESE));
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle("messages/sheets", language).keySet();
    }
}
