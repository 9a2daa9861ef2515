package org.xuecang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The few calls to Keycloak's admin REST interface that setting up a realm takes. */
final class KeycloakAdmin {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String user;
    private final String password;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    boolean answers() {
        try {
            return send(HttpRequest.newBuilder(URI.create(url + "/realms/master")))
                            .statusCode()
                    == 200;
        } catch (LauncherFault e) {
            return false;
        }
    }

    boolean hasRealm(String realm) {
        return send(HttpRequest.newBuilder(URI.create(url + "/realms/" + realm)))
                        .statusCode()
                == 200;
    }

    void createRealm(JsonNode realm) {
        expect(
                201,
                send(authorised("/admin/realms")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(realm.toString()))));
    }

    void deleteRealm(String realm) {
        expect(204, send(authorised("/admin/realms/" + realm).DELETE()));
    }

    /** A token by the password grant, which only the local realm's client {@code xuecang-cli} and Keycloak's own allow. */
    String token(String realm, String client, String username, String userPassword) {
        String form = Map.of(
                        "grant_type", "password", "client_id", client, "username", username, "password", userPassword)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        expect(200, response);
        try {
            return JSON.readTree(response.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new LauncherFault("Keycloak's answer is not JSON: " + e.getMessage(), e);
        }
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token("master", "admin-cli", user, password));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LauncherFault("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFault("The start was interrupted.", e);
        }
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new LauncherFault("Keycloak answered " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri().getPath() + ": " + response.body());
        }
    }
}
