package org.xuecang.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    private static final String KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";

    @TempDir
    Path folder;

    @Test
    void readsTheKeys() throws IOException {
        KeyFile keys =
                KeyFile.read(file("{\"primary\": 2, \"keys\": {\"1\": \"" + KEY + "\", \"2\": \"" + KEY + "\"}}"));
        assertThat(keys.primary()).isEqualTo(2);
        assertThat(keys.keys()).containsOnlyKeys(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"primary\": 1}",
                "{\"primary\": 2, \"keys\": {\"1\": \"KEY\"}}",
                "{\"keys\": {\"1\": \"KEY\"}}",
                "{\"primary\": 0, \"keys\": {\"0\": \"KEY\"}}",
                "{\"primary\": 1, \"keys\": {\"1\": \"KEYKEY\"}}",
                "{\"primary\": 1, \"keys\": {\"1\": \"c2hvcnQ=\"}}",
                "{\"primary\": 1, \"keys\": {\"1\": null}}",
            })
    void refusesAnythingElseInOneLineThatKeepsTheSecret(String content) throws IOException {
        Path file = file(content.replace("KEY", KEY));
        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("XUECANG_KEYS")
                .hasMessageNotContaining(KEY)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none.json"))).hasMessageContaining("cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("keys.json"), content);
    }
}
