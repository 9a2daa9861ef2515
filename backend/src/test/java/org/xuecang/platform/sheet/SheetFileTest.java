package org.xuecang.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void isNamedByWhatItIsOfWhatItListsAndTheDay() {
        SheetFile file = file("2026 年第 1 批 游学项目");
        assertThat(file.name()).isEqualTo("2026 年第 1 批 游学项目-申报清单-2026-03-05.xlsx");
        assertThat(file.plainName()).isEqualTo("applications-2026-03-05.xlsx");
        assertThat(file(null).name()).isEqualTo("申报清单-2026-03-05.xlsx");
    }

    @Test
    void holdsNothingThatAFilesNameCannot() {
        assertThat(file("a/b\\c:\"d\"<e>|f?*").name()).isEqualTo("a_b_c__d__e__f__-申报清单-2026-03-05.xlsx");
    }

    @Test
    void keepsItsEndingHoweverLongATitleIs() {
        assertThat(file("长".repeat(300)).name()).hasSize(200).endsWith(".xlsx");
    }

    private static SheetFile file(String about) {
        return SheetFile.of(SheetTexts.of(Locale.CHINESE, "applications"), about, DAY, InputStream.nullInputStream());
    }
}
