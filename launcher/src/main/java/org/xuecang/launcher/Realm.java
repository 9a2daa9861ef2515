package org.xuecang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The local realm, {@code keycloak/realm-local.json}, under its own name or, for tests, under another. */
record Realm(String name, ObjectNode content) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the realm file and gives it the name, the users' ids that belong to it and the backend's secret.
     *
     * @param backendSecret stands in the file as {@code ${XUECANG_BACKEND_SECRET}}, so that no secret is committed
     */
    static Realm local(Path root, String name, String backendSecret) {
        try {
            String text = Files.readString(root.resolve("keycloak/realm-local.json"))
                    .replace("${XUECANG_BACKEND_SECRET}", backendSecret);
            ObjectNode content = (ObjectNode) JSON.readTree(text);
            content.put("realm", name);
            for (JsonNode user : content.path("users")) {
                if (user.has("id")) {
                    ((ObjectNode) user)
                            .put(
                                    "id",
                                    userId(name, user.path("username").asText()).toString());
                }
            }
            return new Realm(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user names of the people in the local realm, in the file's order. */
    static List<String> people(Path root) {
        return StreamSupport.stream(
                        local(root, Services.REALM, "").content().path("users").spliterator(), false)
                .filter(user -> user.has("credentials"))
                .map(user -> user.path("username").asText())
                .toList();
    }

    /** A user's id: Keycloak wants it unique over all its realms, so it follows from the realm's name and the user's. */
    static UUID userId(String realm, String username) {
        return UUID.nameUUIDFromBytes((realm + ":" + username).getBytes(StandardCharsets.UTF_8));
    }
}
