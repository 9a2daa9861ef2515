package org.xuecang.review.above;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.BucketAndScanner;
import org.xuecang.testing.Checked;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** What goes into a package where a virus scanner looks at files. */
@HttpTest
@TestProfile(BucketAndScanner.class)
class CheckedPackageHttpTest {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    private Consumer<String> scanner;

    @Inject
    Scene scene;

    @AfterEach
    void end() {
        scanner.accept("well");
        scene.close();
    }

    @Test
    void holdsCleanFilesOnlyAndIsSealedOnceAllAreLookedAt() throws IOException {
        AboveScene city = AboveScene.in(scene, 2);
        scanner.accept("down");
        String clean = Checked.upload("applicant", "clean " + UUID.randomUUID());
        String infected = Checked.infected("shaxi");
        handedIn(city.round.first, clean);
        handedIn(city.round.second, infected);

        city.seal("bureau", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("files-being-checked"))
                .body("detail", containsString("丝竹学习基地"));

        scanner.accept("well");
        Checked.becomes("CLEAN", "applicant", clean);
        Checked.becomes("INFECTED", "shaxi", infected);
        Response sealed = city.seal("bureau", Map.of());
        sealed.then().statusCode(201).body("sealed.state", equalTo("NOT_SCANNED"));
        Map<String, byte[]> entries = entries(Api.as("bureau")
                .get("/files/" + sealed.path("sealed.id") + "/content")
                .asByteArray());
        assertThat(entries.keySet())
                .containsExactlyInAnyOrder(
                        "list.csv",
                        "001/answers.json",
                        "001/files/01-evidence.txt",
                        "002/answers.json",
                        "manifest.json");
        assertThat(new ObjectMapper()
                        .readTree(entries.get("manifest.json"))
                        .path("infected")
                        .valueStream()
                        .map(name -> name.asText()))
                .containsExactly("002/evidence.txt");
    }

    /** As if it had been handed in with this file: the case is decided already. */
    private static void handedIn(UUID application, String file) {
        OWNER.useHandle(sql -> {
            sql.execute("""
                    update application_revision set answers = (answers::jsonb || jsonb_build_object('photo', ?))::json
                    where application_id = ?
                    """, file, application);
            sql.execute("""
                    update stored_file set attached_kind = 'round-application', attached_id = ?, attached_at = now()
                    where id = ?
                    """, application, UUID.fromString(file));
        });
    }

    private static Map<String, byte[]> entries(byte[] zipped) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
