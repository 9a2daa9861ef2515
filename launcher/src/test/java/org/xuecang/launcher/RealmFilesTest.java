package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Settings.findRoot();

    @Test
    void givesEachPersonWhatThePasswordGrantNeeds() throws IOException {
        List<JsonNode> people = people(read("realm-local.json"));
        assertThat(people)
                .extracting(user -> user.path("username").asText())
                .containsExactlyInAnyOrder(
                        "admin",
                        "bureau",
                        "bureau2",
                        "bureau3",
                        "leader",
                        "university",
                        "chengxiang",
                        "shaxi",
                        "chengxiang-lead",
                        "shaxi-lead",
                        "applicant",
                        "expert1",
                        "expert2",
                        "expert3",
                        "expert4",
                        "expert5",
                        "expert6",
                        "auditor");
        assertThat(people).allSatisfy(user -> {
            assertThat(user.path("id").asText())
                    .isEqualTo(Realm.userId("xuecang", user.path("username").asText())
                            .toString());
            assertThat(user.path("email").asText()).isNotBlank();
            assertThat(user.path("firstName").asText()).isNotBlank();
            assertThat(user.path("lastName").asText()).isNotBlank();
        });
    }

    @Test
    void keepsPeopleSecretsAndThePasswordGrantOutOfTheServersRealm() throws IOException {
        JsonNode realm = read("realm.json");
        assertThat(people(realm)).isEmpty();
        assertThat(realm.path("clients")).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            if (client.has("secret")) {
                assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}");
            }
            assertThat(client.path("redirectUris"))
                    .allSatisfy(uri -> assertThat(uri.asText()).startsWith("${XUECANG_PUBLIC_URL}/"));
        });
    }

    @Test
    void letsPeopleSignInByCodeWithPkceAlone() throws IOException {
        for (String file : List.of("realm.json", "realm-local.json")) {
            JsonNode web = client(read(file), "xuecang-web");
            assertThat(web.at("/attributes/pkce.code.challenge.method").asText())
                    .as(file)
                    .isEqualTo("S256");
            assertThat(web.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(web.path("implicitFlowEnabled").asBoolean()).isFalse();
        }
    }

    @Test
    void differsBetweenLocalAndServerOnlyWhereItMust() throws IOException {
        ObjectNode local = read("realm-local.json");
        ObjectNode server = read("realm.json");
        for (ObjectNode realm : List.of(local, server)) {
            realm.remove(List.of("passwordPolicy", "users"));
            ((ObjectNode) client(realm, "xuecang-web")).remove(List.of("redirectUris", "webOrigins", "rootUrl"));
        }
        local.withArray("clients").removeIf(client -> List.of("xuecang-cli", "demo-integrator")
                .contains(client.path("clientId").asText()));
        assertThat(local).isEqualTo(server);
    }

    @Test
    void givesUsersOfAnotherRealmOtherIds() {
        Realm realm = Realm.local(ROOT, "test-1", "secret");
        assertThat(realm.content().path("realm").asText()).isEqualTo("test-1");
        assertThat(people(realm.content()))
                .allSatisfy(user -> assertThat(user.path("id").asText())
                        .isEqualTo(Realm.userId("test-1", user.path("username").asText())
                                .toString()));
        assertThat(client(realm.content(), "xuecang-backend").path("secret").asText())
                .isEqualTo("secret");
    }

    private static ObjectNode read(String file) throws IOException {
        return (ObjectNode)
                JSON.readTree(Files.readString(ROOT.resolve("keycloak").resolve(file)));
    }

    private static List<JsonNode> people(JsonNode realm) {
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .toList();
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> id.equals(client.path("clientId").asText()))
                .findFirst()
                .orElseThrow();
    }
}
