package org.xuecang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionCodeTest {

    @Test
    void isTheSameForTheSameContentOnly() {
        assertThat(VersionCode.of("第 1 次")).isEqualTo(VersionCode.of("第 1 次"));
        assertThat(IntStream.range(0, 10_000).mapToObj(n -> VersionCode.of("第 %d 次".formatted(n))))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoLettersThatAreMistakenForDigits() {
        assertThat(IntStream.range(0, 100).mapToObj(n -> VersionCode.of("n" + n)))
                .allMatch(code -> code.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .noneMatch(code -> code.matches(".*[ILOU].*"));
    }
}
