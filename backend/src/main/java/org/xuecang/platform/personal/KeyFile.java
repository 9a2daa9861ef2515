package org.xuecang.platform.personal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys of the personal fields: the primary one encrypts, all of them open.
 *
 * @param keys 32 bytes each, by id 1 to 2,147,483,647
 */
record KeyFile(int primary, SortedMap<Integer, byte[]> keys) {

    private static final int BYTES = 32;

    private record Content(Integer primary, Map<Integer, String> keys) {}

    /** @throws IllegalArgumentException in one line, without anything of the file's content */
    static KeyFile read(Path file) {
        Content content = parse(file);
        if (content.primary() == null
                || content.keys() == null
                || !content.keys().containsKey(content.primary())) {
            throw refused(file, "must name a primary key that is among its keys");
        }
        SortedMap<Integer, byte[]> keys = new TreeMap<>();
        content.keys().forEach((id, encoded) -> keys.put(id, key(file, id, encoded)));
        return new KeyFile(content.primary(), keys);
    }

    private static Content parse(Path file) {
        try {
            return new ObjectMapper().readValue(Files.readAllBytes(file), Content.class);
        } catch (JacksonException malformed) {
            throw refused(file, "is not of the form {\"primary\":1,\"keys\":{\"1\":\"<base64 of 32 bytes>\"}}");
        } catch (IOException unreadable) {
            throw refused(file, "cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    private static byte[] key(Path file, Integer id, String encoded) {
        if (id == null || id < 1 || encoded == null) {
            throw refused(file, "has a key without a positive id or without a value");
        }
        try {
            byte[] key = Base64.getDecoder().decode(encoded);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused(file, "key " + id + " is not base64");
        }
        throw refused(file, "key " + id + " does not have 32 bytes");
    }

    private static IllegalArgumentException refused(Path file, String why) {
        return new IllegalArgumentException("The key file " + file + " (XUECANG_KEYS) " + why);
    }
}
