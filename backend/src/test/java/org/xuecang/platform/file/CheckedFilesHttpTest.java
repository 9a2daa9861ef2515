package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.testing.Api;
import org.xuecang.testing.BucketAndScanner;
import org.xuecang.testing.Checked;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.ScannerDouble;

/** Files in a bucket, each held back until the virus scanner has looked at it. */
@HttpTest
@TestProfile(BucketAndScanner.class)
class CheckedFilesHttpTest {

    private Supplier<Closeable> bucketOutage;
    private Consumer<String> scanner;

    @Inject
    Jdbi jdbi;

    @Inject
    FileStore store;

    @Inject
    FileChecking checking;

    @AfterEach
    void scannerIsWell() {
        scanner.accept("well");
    }

    @Test
    void givesOutOfTheBucketWhatIsClean() {
        String text = "clean " + UUID.randomUUID();
        String file = Checked.upload("chengxiang", text);
        Checked.becomes("CLEAN", "chengxiang", file);
        content("chengxiang", file)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(text.length())))
                .header("Content-Disposition", containsString("attachment"))
                .body(equalTo(text));
        content("shaxi", file).then().statusCode(404);
    }

    @Test
    void holdsBackFromEverybodyWhatIsNotLookedAtYet() {
        scanner.accept("down");
        String file = Checked.upload("chengxiang");
        Api.as("chengxiang")
                .get("/files/" + file)
                .then()
                .statusCode(200)
                .body("name", equalTo("evidence.txt"))
                .body("state", equalTo("SCANNING"));
        beingChecked(content("chengxiang", file));
        Api.as("shaxi").get("/files/" + file).then().statusCode(404);

        attach(file);
        beingChecked(content("chengxiang", file));
        beingChecked(content("shaxi", file));
        beingChecked(Api.as("shaxi").get("/files/" + file));
        Api.as("chengxiang").get("/files/" + file).then().statusCode(200);

        scanner.accept("well");
        Checked.becomes("CLEAN", "shaxi", file);
        content("shaxi", file).then().statusCode(200);
    }

    @Test
    void removesTheContentOfWhatIsInfectedAndTellsItsUploader() {
        String text = ScannerDouble.SIGNATURE + UUID.randomUUID();
        scanner.accept("down");
        String file = Checked.upload("chengxiang", text);
        String same = Checked.upload("shaxi", text);
        attach(file);
        scanner.accept("well");

        Checked.becomes("INFECTED", "chengxiang", file);
        Checked.becomes("INFECTED", "shaxi", same);
        for (String reader : new String[] {"chengxiang", "shaxi"}) {
            content(reader, file)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("file-infected"))
                    .body("detail", containsString("evidence.txt"));
        }
        Eventually.is(() -> has(Api.as("shaxi").get("/files/" + same).path("sha256")), there -> assertThat(there)
                .isFalse());
        assertThat(signature(file)).isEqualTo(ScannerDouble.FOUND);
        Inbox.toldOf("chengxiang", file, List.of("file-infected"));
        Inbox.toldOf("shaxi", same, List.of("file-infected"));
        Api.as("chengxiang")
                .get("/notifications")
                .then()
                .body("items.find { it.subjectId == '" + file + "' }.text", not(containsString("evidence")));

        String again = Checked.upload("chengxiang", text);
        Checked.becomes("INFECTED", "chengxiang", again);
    }

    @ParameterizedTest
    @CsvSource({
        "down, unreachable, 10",
        "cut, unreachable, 10",
        "slow, unreachable, 10",
        "odd, unclear, 10",
        "small, too-large, 200000",
    })
    void waitsForAScannerThatGivesNoVerdict(String mood, String reason, int size) {
        double before = failures(reason);
        scanner.accept(mood);
        String file = Checked.upload("chengxiang", "x".repeat(size) + UUID.randomUUID());
        Eventually.is(() -> failures(reason), now -> assertThat(now).isGreaterThan(before));
        Eventually.is(() -> attempts(file), tried -> assertThat(tried).isGreaterThan(1));
        Api.as("chengxiang").get("/files/" + file).then().body("state", equalTo("SCANNING"));
        Eventually.is(() -> figure("xuecang_file_scanning "), waiting -> assertThat(waiting)
                .isPositive());

        scanner.accept("well");
        Checked.becomes("CLEAN", "chengxiang", file);
    }

    @Test
    void triesAtGrowingIntervals() {
        assertThat(checking.waitAfter(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(checking.waitAfter(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(checking.waitAfter(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(checking.waitAfter(4000)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void takesNothingWhileTheBucketIsAwayAndTheSameUploadOnceItIsBack() throws IOException {
        String kept = Checked.upload("chengxiang");
        Checked.becomes("CLEAN", "chengxiang", kept);
        String text = "later " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        long rows = rows();
        try (Closeable outage = bucketOutage.get()) {
            assertThat(outage).isNotNull();
            upload(text, key)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("file-store-unavailable"))
                    .body("detail", containsString("没有任何内容丢失"));
            content("chengxiang", kept).then().statusCode(503).body("code", equalTo("file-store-unavailable"));
            Api.as("chengxiang").get("/files/" + kept).then().statusCode(200);
            assertThat(rows()).isEqualTo(rows);
            ready().then().statusCode(200).body(check("store"), equalTo("does not answer"));
        }
        ready().then().body(check("store"), equalTo("answers"));
        content("chengxiang", kept).then().statusCode(200);
        String file = upload(text, key).then().statusCode(201).extract().path("id");
        Checked.becomes("CLEAN", "chengxiang", file);
        content("chengxiang", file).then().body(equalTo(text));
    }

    @Test
    void checksAnUploadWhoseContentCannotBeReadForAWhile() throws IOException {
        scanner.accept("down");
        String file = Checked.upload("chengxiang");
        double before = failures("store");
        try (Closeable outage = bucketOutage.get()) {
            assertThat(outage).isNotNull();
            scanner.accept("well");
            Eventually.is(() -> failures("store"), now -> assertThat(now).isGreaterThan(before));
        }
        Checked.becomes("CLEAN", "chengxiang", file);
    }

    @Test
    void saysWhetherTheScannerAnswers() {
        ready().then().statusCode(200).body(check("scanner"), equalTo("answers"));
        scanner.accept("down");
        ready().then().statusCode(200).body(check("scanner"), equalTo("does not answer"));
    }

    private static void beingChecked(Response answer) {
        answer.then()
                .statusCode(409)
                .body("code", equalTo("file-being-checked"))
                .body("title", equalTo("文件正在检查"))
                .body("detail", not(containsString("evidence.txt")));
    }

    private void attach(String file) {
        jdbi.useHandle(sql -> sql.execute(
                "update stored_file set attached_kind = ?, attached_id = ?, attached_at = now() where id = ?",
                OpenThings.KIND,
                OpenThings.OPEN,
                UUID.fromString(file)));
    }

    private String signature(String file) {
        return jdbi.withHandle(
                sql -> sql.select("select signature from stored_file where id = ?", UUID.fromString(file))
                        .mapTo(String.class)
                        .one());
    }

    private int attempts(String file) {
        return jdbi.withHandle(
                sql -> sql.select("select scan_attempts from stored_file where id = ?", UUID.fromString(file))
                        .mapTo(Integer.class)
                        .one());
    }

    private long rows() {
        return jdbi.withHandle(sql ->
                sql.select("select count(*) from stored_file").mapTo(Long.class).one());
    }

    private boolean has(String sha256) {
        try {
            return store.has(sha256);
        } catch (IOException away) {
            throw new AssertionError(away);
        }
    }

    private static Response content(String by, String file) {
        return Api.as(by).get("/files/" + file + "/content");
    }

    private static Response upload(String text, String key) {
        return Api.as("chengxiang")
                .header("Idempotency-Key", key)
                .multiPart("file", "evidence.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files");
    }

    private static Response ready() {
        return RestAssured.get("/q/health/ready");
    }

    private static String check(String what) {
        return "checks.find { it.name == 'files' }.data." + what;
    }

    private static double failures(String reason) {
        return figure("xuecang_file_scan_failures_total{reason=\"" + reason + "\"");
    }

    private static double figure(String start) {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
