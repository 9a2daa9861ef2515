package org.xuecang.round.ready;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.xuecang.platform.json.StoredJson;

/** The ready programmes in the order of {@code ready-programmes/index.json}. */
@ApplicationScoped
class ReadyProgrammes {

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<ReadyProgramme> ONE = new TypeReference<>() {};

    private final List<ReadyProgramme> all =
            read("index", CODES).stream().map(code -> read(code, ONE)).toList();

    List<ReadyProgramme> all() {
        return all;
    }

    Optional<ReadyProgramme> find(String code) {
        return all.stream().filter(ready -> ready.code().equals(code)).findFirst();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = ReadyProgrammes.class.getResourceAsStream("/ready-programmes/" + name + ".json")) {
            return StoredJson.mapper().readValue(file, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
