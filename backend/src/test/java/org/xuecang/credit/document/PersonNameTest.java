package org.xuecang.credit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳修远", "迪丽热巴·迪力木拉提", "𬘭", "John O’Neill-Smith", "J. R. Ewing", "김민수"})
    void takesNamesAsDocumentsWriteThem(String name) {
        assertThat(PersonName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张　三", "王 小 明"})
    void tellsOfSpacesWithinAChineseName(String name) {
        assertThat(PersonName.fault(name)).contains("name-spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张3", "13800000001", "张三（女）", "=1+1", "·三", "A张", "320585198001010013"})
    void tellsOfWhatIsNoName(String name) {
        assertThat(PersonName.fault(name)).contains("name-form");
    }
}
