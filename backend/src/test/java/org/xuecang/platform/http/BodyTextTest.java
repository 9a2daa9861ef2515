package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.problem.Fault;

class BodyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\ud83d\\ude00\",\"b\":{\"a\":\"𠮷\"},\"c\":[{\"a\":1},{\"a\":2}]}",
                "\"\"",
                "",
                "{\"a\":1,\"a\":",
                "}"
            })
    void leavesWhatCanBeKeptAndWhatIsNoJson(String body) throws IOException {
        assertThat(faults(body)).isEmpty();
    }

    @Test
    void namesEveryTextThatCannotBeKept() throws IOException {
        assertThat(faults("{\"a\":\"\\ud800x\",\"b\":[\"x\",\"\\u0000\"],\"c\":{\"d/e\":\"\\ude00\\ud83d\"}}"))
                .containsExactly(notKept("/a"), notKept("/b/1"), notKept("/c/d~1e"));
        assertThat(faults("\"\\udfff\"")).containsExactly(notKept(""));
    }

    @Test
    void namesANameThatCannotBeKept() throws IOException {
        assertThat(faults("{\"a\\u0000\":{\"b\":\"\\u0000\"}}")).containsExactly(notKept("/a\0"), notKept("/a\0/b"));
    }

    @Test
    void namesWhatIsGivenTwiceInOneObject() throws IOException {
        assertThat(faults("{\"a\":1,\"b\":{\"a\":1,\"c\":[],\"c\":null},\"a\":1}"))
                .containsExactly(new Fault("/b/c", "twice"), new Fault("/a", "twice"));
    }

    @Test
    void namesNoMoreThanFifty() throws IOException {
        assertThat(faults("[" + "\"\\u0000\",".repeat(60) + "1]")).hasSize(50);
    }

    private static Fault notKept(String pointer) {
        return new Fault(pointer, "text-not-kept");
    }

    private static List<Fault> faults(String body) throws IOException {
        return BodyText.faults(body.getBytes(StandardCharsets.UTF_8));
    }
}
