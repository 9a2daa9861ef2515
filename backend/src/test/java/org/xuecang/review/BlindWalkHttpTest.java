package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.review.blind.BlindFileJob;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/**
 * No byte of any answer of the contract, in head or body, and none of any file that an expert of a blind stage can have tells
 * whose a case is. The same walk of an open stage finds it.
 */
@HttpTest
class BlindWalkHttpTest {

    private static final Set<String> DIRECTORY = Set.of("getOrganisation", "getOrganisationTree");

    @Inject
    Scene scene;

    @Inject
    BlindFileJob job;

    @Inject
    AsSystem system;

    private BlindScene blind;
    private UUID review;

    private void given(String mode) {
        blind = BlindScene.in(scene, mode);
        system.run(job::run);
        review = blind.reviews.published(blind.application, "expert1");
        if (!mode.equals("OPEN")) {
            for (String field : List.of("photo", "drawing")) {
                Api.as("bureau")
                        .header("If-Match", Api.as("bureau").get(files()).header("ETag"))
                        .contentType("application/json")
                        .body(Map.of("shown", true))
                        .put(files() + "/" + blind.files.get(field))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private String files() {
        return "/applications/" + blind.application + "/blind-files";
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void tellsAnExpertNothingOfWhoseItIs() {
        given("APPLICANT");
        assertThat(told()).isEmpty();
        List<String> copies = blind.reviews.get("expert1", review).path("material.files.id");
        assertThat(copies).hasSize(4);
        for (String copy : copies) {
            byte[] content =
                    Api.as("expert1").get("/files/" + copy + "/content").asByteArray();
            assertThat(FileParts.told(content, blind.identity())).as(copy).isEmpty();
        }
    }

    @Test
    void wouldFindItInAnOpenStage() {
        given("OPEN");
        Map<String, Set<String>> told = told();
        assertThat(told.keySet())
                .contains("getReview", "listReviews", "search", "exportReviews", "getFile", "downloadFile");
        assertThat(told.get("getReview"))
                .contains(BlindScene.LEADER, BlindScene.MEMBER, BlindScene.MAIL, BlindScene.BORN, blind.unit());
        assertThat(told.get("downloadFile")).contains(BlindScene.LEADER);
    }

    /** What each operation tells, whatever of the case its address and its question name. */
    private Map<String, Set<String>> told() {
        List<UUID> ids =
                new ArrayList<>(List.of(blind.application, review, blind.reviews.round, blind.reviews.county.centre));
        blind.files.values().forEach(file -> ids.add(UUID.fromString(file)));
        List<String> shown = blind.reviews.get("expert1", review).path("material.files.id");
        shown.forEach(file -> ids.add(UUID.fromString(file)));
        Map<String, Set<String>> told = new TreeMap<>();
        for (UUID id : ids) {
            Walk walk = new Walk("expert1", asked("织绣"));
            note(told, walk.reading(id), id);
            note(told, walk.changing(id), id);
        }
        for (String word : List.of(BlindScene.LEADER, blind.unit())) {
            note(told, new Walk("expert1", asked(word)).reading(review), review);
        }
        return told;
    }

    private void note(Map<String, Set<String>> told, List<Walk.Step> steps, UUID id) {
        Set<String> secret = new TreeSet<>(blind.identity());
        secret.remove(id.toString()); // a refusal repeats the address it was sent to
        assertThat(steps).noneMatch(Walk.Step::isFailure);
        for (Walk.Step step : steps) {
            step.told(secret).stream()
                    .filter(word -> !isInDirectory(step, word))
                    .forEach(word -> told.computeIfAbsent(step.operation(), _ -> new TreeSet<>())
                            .add(word));
        }
    }

    /** Whoever is signed in reads the names of all units there, whether they applied or not. */
    private boolean isInDirectory(Walk.Step step, String word) {
        boolean isUnit = word.equals(blind.unit()) || word.equals(blind.reviews.county.centre.toString());
        return DIRECTORY.contains(step.operation()) && isUnit;
    }

    private Map<String, String> asked(String word) {
        Map<String, String> asked = new HashMap<>();
        asked.put("round", blind.reviews.round.toString());
        asked.put("application", blind.application.toString());
        asked.put("title", word);
        asked.put("q", word);
        return asked;
    }
}
