package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of {@code demo/}, in which {@code {year}} stands for the year of loading. */
final class DemoFile {

    private DemoFile() {}

    static <T> T read(ObjectMapper json, String name, Class<T> type, int year) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.readValue(text.replace("{year}", String.valueOf(year)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
