package org.xuecang.plan.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.xuecang.platform.http.BoundedDays;
import org.xuecang.platform.http.TypeFaults;
import org.xuecang.platform.problem.Fault;

/**
 * The stored form of contents. A mapper of its own, because what is stored and signed must not change with the settings
 * of the API.
 */
public final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** For what comes in; what is stored is read whatever its days. */
    private static final JsonMapper EDITED =
            JSON.rebuild().addModule(new BoundedDays()).build();

    private ContentJson() {}

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException programmerError) {
            throw new IllegalArgumentException(programmerError);
        }
    }

    public static <T> T read(String stored, Class<T> type) {
        try {
            return JSON.readValue(stored, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " cannot be read", damaged);
        }
    }

    public static <T> T read(String stored, TypeReference<T> type) {
        try {
            return JSON.readValue(stored, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored document cannot be read", damaged);
        }
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** Wherever the tree does not fit the type. */
    static List<Fault> faults(JsonNode tree, Class<?> type) {
        return TypeFaults.of(tree, EDITED.constructType(type), EDITED);
    }

    /** Of a tree without {@link #faults}. */
    static <T> T from(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }

    /** SHA-256 of the stored form, in hexadecimal: what a sign-off vouches for. */
    public static String sha256(PlanContent content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
