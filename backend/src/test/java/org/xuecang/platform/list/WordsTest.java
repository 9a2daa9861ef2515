package org.xuecang.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void readsWordsBetweenSpacesOfAnyKindOnce() {
        assertThat(Words.of(" 丝竹　基地\t丝竹 ").words()).containsExactly("丝竹", "基地");
        assertThat(Words.of("　 ").isNone()).isTrue();
        assertThat(Words.of(null).isNone()).isTrue();
    }

    @Test
    void readsNoMoreThanEight() {
        String many = IntStream.range(0, 20).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        assertThat(Words.of(many).words()).hasSize(8);
    }

    @Test
    void asksForEachOfThem() {
        Condition both = Words.of("丝竹 100%").all(word -> Words.in("a.title", word));
        String one = "(a.title_pairs @> (select text_pairs(cast(? as text))) and a.title ilike ?)";
        assertThat(both.sql()).isEqualTo(one + " and " + one);
        assertThat(both.parameters()).containsExactly("丝竹", "%丝竹%", "100%", "%100\\%%");
    }

    @Test
    void looksForNoNumberByAFewCharacters() {
        assertThat(Words.inNumber("a.receipt_number", "202")).isEqualTo(Condition.FALSE);
        assertThat(Words.inNumber("a.receipt_number", "2026").parameters()).containsExactly("%2026%");
    }
}
