package org.xuecang.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Await;
import org.xuecang.testing.HttpTest;

@HttpTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    JobRows rows;

    @Inject
    SteppingJob handler;

    @Inject
    AsSystem system;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void reset() {
        handler.reset();
    }

    @Test
    void runsAJobAfterItsCommitAndTellsItsProgress() {
        UUID id = submit(SteppingJob.Way.THROUGH);
        Await.until(() -> state(id) == JobState.DONE);
        Job job = rows.find(id).orElseThrow();
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(3);
        assertThat(job.endedAt()).isAfterOrEqualTo(job.startedAt());
        assertThat(jobs.isOpen(SteppingJob.KIND)).isFalse();
    }

    @Test
    void runsNoJobOfARolledBackTransaction() {
        UUID id = system.call(() -> {
            QuarkusTransaction.begin();
            UUID submitted = jobs.submit(SteppingJob.KIND, null, new SteppingJob.Input(SteppingJob.Way.THROUGH));
            QuarkusTransaction.rollback();
            return submitted;
        });
        assertThat(rows.find(id)).isEmpty();
        assertThat(scheduled(id)).isZero();
    }

    @Test
    void writesDownTheCodeOfWhatAJobFailedWith() {
        UUID refused = submit(SteppingJob.Way.REFUSED);
        UUID broken = submit(SteppingJob.Way.BROKEN);
        Await.until(() -> state(refused) == JobState.FAILED && state(broken) == JobState.FAILED);
        assertThat(rows.find(refused).orElseThrow().problem()).isEqualTo("conflict");
        assertThat(rows.find(broken).orElseThrow().problem()).isEqualTo("internal");
        Await.until(() -> scheduled(refused) + scheduled(broken) == 0);
        assertThat(new String(
                        io.restassured.RestAssured.get("/q/metrics").asByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("xuecang_job_failures_total{job=\"test.stepping\"}");
    }

    @Test
    void stopsACancelledJobAtItsNextStep() {
        UUID id = own("chengxiang", SteppingJob.Way.WAITING);
        Await.until(() -> state(id) == JobState.RUNNING && handler.isWaiting());
        Api.as("chengxiang")
                .post("/jobs/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        handler.release();
        Await.until(() -> scheduled(id) == 0);
        assertThat(state(id)).isEqualTo(JobState.CANCELLED);
        Api.as("chengxiang")
                .post("/jobs/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("job-has-ended"));
    }

    @Test
    void takesUpAJobThatItsCopyLeftHalfDone() {
        UUID id = submit(SteppingJob.Way.THROUGH);
        Await.until(() -> state(id) == JobState.DONE);
        Await.until(() -> scheduled(id) == 0);
        jdbi.useHandle(sql -> sql.execute("update job set state = 'RUNNING', ended_at = null where id = ?", id));
        QuarkusTransaction.requiringNew().run(() -> scheduler.schedule(id));
        Await.until(() -> state(id) == JobState.DONE);
    }

    @Inject
    JobScheduler scheduler;

    @Test
    void showsAJobToItsOwnerAndToAdministratorsOnly() {
        UUID id = own("chengxiang", SteppingJob.Way.THROUGH);
        Await.until(() -> state(id) == JobState.DONE);
        Api.as("chengxiang")
                .get("/jobs/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo(SteppingJob.KIND))
                .body("state", equalTo("DONE"))
                .body("problem", nullValue());
        Api.as("admin").get("/jobs/" + id).then().statusCode(200);
        Api.as("shaxi").get("/jobs/" + id).then().statusCode(404);
        Api.as("shaxi").post("/jobs/" + id + "/cancellation").then().statusCode(404);
        Api.as("shaxi").get("/jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void keepsARowForEachRecurringJob() {
        assertThat(jdbi.<java.util.List<String>, RuntimeException>withHandle(
                        sql -> sql.select("select task_name from scheduled_task where task_instance = 'recurring'")
                                .mapTo(String.class)
                                .list()))
                .contains("idempotency-cleaning", "outbox-cleaning", "file-cleaning", "audit-sealing");
    }

    private UUID submit(SteppingJob.Way way) {
        return system.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> jobs.submit(SteppingJob.KIND, null, new SteppingJob.Input(way))));
    }

    /** A job as if the person had caused it. */
    private UUID own(String username, SteppingJob.Way way) {
        UUID owner = Accounts.id(username);
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            UUID id = jobs.submit(SteppingJob.KIND, null, new SteppingJob.Input(way));
            jdbi.useHandle(sql -> sql.execute("update job set owner_id = ? where id = ?", owner, id));
            return id;
        }));
    }

    private JobState state(UUID id) {
        return rows.find(id).orElseThrow().state();
    }

    private int scheduled(UUID id) {
        return jdbi.withHandle(
                sql -> sql.select("select count(*) from scheduled_task where task_instance = ?", id.toString())
                        .mapTo(Integer.class)
                        .one());
    }
}
