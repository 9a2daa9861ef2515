package org.xuecang.review.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuecang.application.CaseIdentities.CaseIdentity;

/** However names, units and numbers are written, nothing of them is left, and nothing else is touched. */
class TellingWordsPropertyTest {

    private static final List<String> BETWEEN =
            List.of("", "", " ", "\n", "\u200b", "·", "-", "　", "\ufeff", "\r\n", "—");

    /** Characters of which no name, unit or number here is made. */
    private static final String OTHERS = "春夏秋冬，。；①½㎡²（）ａｂｃ xyz\n7.5";

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars('欧', '阳', '雪', '松', '诸', '葛')
                .ofMinLength(2)
                .ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.strings().numeric().ofLength(9).map(rest -> "13" + rest);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(OTHERS.toCharArray()).ofMaxLength(20);
    }

    @Property(tries = 500)
    void leavesNoneAndTouchesNothingElse(
            @ForAll("names") String name,
            @ForAll("names") String unit,
            @ForAll("phones") String phone,
            @ForAll("texts") String before,
            @ForAll("texts") String behind,
            @ForAll long seed) {
        TellingWords words =
                TellingWords.of(new CaseIdentity(Set.of(name), Set.of(unit + "学堂"), Set.of(), Set.of(phone)));
        Random random = new Random(seed);
        for (String word : List.of(name, unit + "学堂", phone)) {
            String written = before + "由" + respelt(word, random) + "来" + behind;
            assertThat(words.masked(written)).isEqualTo(before + "由（隐去）来" + behind);
            assertThat(words.in(written)).hasSize(1);
            int cut = random.nextInt(1, word.length());
            assertThat(words.masked(List.of(before + "由" + word.substring(0, cut), word.substring(cut) + "来" + behind)))
                    .containsExactly(before + "由（隐去）", "（隐去）来" + behind);
        }
        assertThat(words.masked(before + behind)).isEqualTo(before + behind);
    }

    private static String respelt(String word, Random random) {
        StringBuilder spelt = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            if (!spelt.isEmpty()) {
                spelt.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            }
            boolean isWide = Character.isDigit(each) && random.nextBoolean();
            spelt.append(isWide ? (char) (each - '0' + '０') : each);
        }
        return spelt.toString();
    }
}
