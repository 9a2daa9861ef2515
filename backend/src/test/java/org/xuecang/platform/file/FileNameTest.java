package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工作要点.docx | 工作要点.docx",
                "../../etc/passwd.txt | passwd.txt",
                "C:\\temp\\计划.pdf | 计划.pdf",
                "<script>.txt | <script>.txt",
            })
    void keepsWhatAPersonReads(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void dropsWhatIsNotSeen() {
        assertThat(FileName.clean("a\u0000b\u001f\r\n.txt")).isEqualTo("ab.txt");
        assertThat(FileName.clean("报\u202Etxt.exe")).isEqualTo("报txt.exe");
        assertThat(FileName.clean("\u2066a\u200B.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void cutsTheNameAndKeepsItsEnding() {
        String name = FileName.clean("长".repeat(10_000) + ".docx");
        assertThat(name).hasSize(200).endsWith("长.docx");
    }

    @Test
    void saysThatNothingIsLeft() {
        assertThat(FileName.clean(null)).isEqualTo("未命名");
        assertThat(FileName.clean("folder/")).isEqualTo("未命名");
        assertThat(FileName.clean("\u200B\t")).isEqualTo("未命名");
    }

    @Property(tries = 300)
    void neverKeepsAPathOrAControlCharacter(@ForAll String given) {
        String name = FileName.clean(given);
        assertThat(name).doesNotContain("/", "\\");
        assertThat(name.chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(name.codePointCount(0, name.length())).isBetween(1, 200);
    }
}
