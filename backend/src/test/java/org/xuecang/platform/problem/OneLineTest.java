package org.xuecang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    private record Request(@OneLine String name, List<@OneLine String> aliases) {}

    private final Validator validator =
            jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"一\n二", "\n", "一\r\n", "一\u2028二", "一\u0085", "一\u000b二"})
    void refusesLineBreaksOfAnyKind(String text) {
        assertThat(faults(new Request(text, List.of("甲", text))))
                .containsExactlyInAnyOrder(new Fault("/name", "one-line"), new Fault("/aliases/1", "one-line"));
    }

    @Test
    void takesEverythingElse() {
        assertThat(faults(new Request("城厢镇 社区\t教育中心（试点）", List.of("")))).isEmpty();
        assertThat(faults(new Request(null, null))).isEmpty();
    }

    private List<Fault> faults(Request request) {
        return validator.validate(request).stream().map(Validation::fault).toList();
    }
}
