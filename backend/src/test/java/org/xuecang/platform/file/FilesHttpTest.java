package org.xuecang.platform.file;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Upload;

@HttpTest
class FilesHttpTest {

    private static final String MULTIPART = "multipart/form-data";

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "xuecang.files.folder")
    Path folder;

    @Inject
    FileCleaning cleaning;

    @Inject
    AsSystem system;

    @Test
    void givesBackWhatWasUploadedAsAnAttachment() throws Exception {
        byte[] content = unique("工作要点");
        String id = uploadAsBrowsersDo("../工作\u202E要点.txt", content);

        Api.as("chengxiang")
                .get("/files/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("工作要点.txt"))
                .body("mediaType", equalTo("text/plain"))
                .body("size", equalTo(content.length))
                .body("state", equalTo("NOT_SCANNED"))
                .body("attached", equalTo(false));
        byte[] answered = RestAssured.given()
                .header("Authorization", "Bearer " + Api.token("chengxiang"))
                .get("/api/v1/files/" + id + "/content")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/plain"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E5%B7%A5%E4%BD%9C"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertThat(answered).isEqualTo(content);
    }

    @Test
    void showsAnUnattachedFileToItsUploaderOnly() {
        String id = id(upload("chengxiang", "a.txt", unique("private")));
        Api.as("shaxi").get("/files/" + id).then().statusCode(404);
        Api.as("admin").get("/files/" + id + "/content").then().statusCode(404);
        Api.anonymous().get("/files/" + id).then().statusCode(401);
    }

    @Test
    void refusesWhatDoesNotFitItsNameOrIsNotTakenIn() {
        upload("chengxiang", "a.docx", unique("just text"))
                .statusCode(422)
                .body("code", equalTo("file-type-mismatch"))
                .body("detail", containsString("text"));
        upload("chengxiang", "a.html", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("file-type-not-allowed"))
                .body("detail", containsString("PDF、Word、Excel、PowerPoint、PNG、JPEG、MP4、CSV、TXT"));
        upload("chengxiang", "a.txt", new byte[0]).statusCode(422).body("code", equalTo("file-empty"));
        Api.as("chengxiang")
                .multiPart("purpose", "nothing else")
                .post("/files")
                .then()
                .statusCode(422)
                .body("code", equalTo("file-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nbroken off",
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\rb.txt\"\r\n\r\nhi\r\n--X--\r\n",
            })
    void refusesAFormThatCannotBeRead(String form) {
        for (String place : List.of("/files", "/plan-imports")) {
            Api.as("bureau")
                    .config(RestAssured.config()
                            .encoderConfig(encoderConfig().encodeContentTypeAs(MULTIPART, ContentType.TEXT)))
                    .contentType(MULTIPART + "; boundary=X")
                    .body(form)
                    .post(place)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-request"));
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        for (boolean announced : List.of(true, false)) {
            Upload answer = Upload.of("chengxiang", "/files", 53 * 1024 * 1024, announced);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body().path("code").asText()).isEqualTo("too-large");
        }
    }

    @Test
    void leavesNothingBehindOfADryRunOrARefusal() throws Exception {
        byte[] content = unique("dry");
        String sha = Api.as("chengxiang")
                .queryParam("dryRun", true)
                .multiPart("file", "a.txt", content)
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
        assertThat(content(sha)).doesNotExist();
        try (var arriving = Files.list(folder.resolve("arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void answersARepeatedUploadWithTheFirstOnesLocation() {
        byte[] content = unique("again");
        String key = UUID.randomUUID().toString();
        String first = location("a.txt", content, key, 201);
        assertThat(location("a.txt", content, key, 201)).isEqualTo(first);
        location("b.txt", content, key, 422);
    }

    @Test
    void keepsOneContentForTwoFilesAndRemovesItWithTheLastOrphan() throws Exception {
        byte[] content = unique("shared");
        String one = id(upload("chengxiang", "a.txt", content));
        String two = id(upload("shaxi", "b.txt", content));
        String sha = Api.as("shaxi").get("/files/" + two).path("sha256");
        assertThat(Files.setLastModifiedTime(
                        content(sha), FileTime.fromMillis(System.currentTimeMillis() - 2L * 86_400_000)))
                .exists();

        age(one);
        system.run(cleaning::run);
        Api.as("chengxiang").get("/files/" + one).then().statusCode(404);
        assertThat(content(sha)).exists();

        age(two);
        system.run(cleaning::run);
        assertThat(content(sha)).doesNotExist();
    }

    @Test
    void letsTheThingDecideWhoReadsAnAttachedFile() {
        String id = id(upload("chengxiang", "a.txt", unique("attached")));
        jdbi.useHandle(sql -> sql.execute(
                "update stored_file set attached_kind = ?, attached_id = ?, attached_at = now() where id = ?",
                OpenThings.KIND,
                OpenThings.OPEN,
                UUID.fromString(id)));
        Api.as("shaxi").get("/files/" + id).then().statusCode(200).body("attached", equalTo(true));

        jdbi.useHandle(sql -> sql.execute(
                "update stored_file set attached_id = ? where id = ?", UUID.randomUUID(), UUID.fromString(id)));
        Api.as("chengxiang").get("/files/" + id).then().statusCode(404);
    }

    private Path content(String sha256) {
        return folder.resolve(FileStore.place(sha256));
    }

    private void age(String id) {
        jdbi.useHandle(sql -> sql.execute(
                "update stored_file set uploaded_at = uploaded_at - interval '8 days' where id = ?",
                UUID.fromString(id)));
    }

    private static String location(String name, byte[] content, String key, int status) {
        return Api.as("chengxiang")
                .header("Idempotency-Key", key)
                .multiPart("file", name, content)
                .post("/files")
                .then()
                .statusCode(status)
                .extract()
                .header("Location");
    }

    /** With the name in UTF-8 in the part's header; the test library writes it in ASCII. */
    private static String uploadAsBrowsersDo(String name, byte[] content) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/files"))
                .header("Authorization", "Bearer " + Api.token("chengxiang"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            String location = answer.headers().firstValue("Location").orElseThrow();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    private static ValidatableResponse upload(String username, String name, byte[] content) {
        return Api.as(username)
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/files")
                .then();
    }

    private static String id(ValidatableResponse uploaded) {
        return uploaded.statusCode(201).extract().path("id");
    }

    private static byte[] unique(String text) {
        return (text + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
}
