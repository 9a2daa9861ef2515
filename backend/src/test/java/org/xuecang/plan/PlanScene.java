package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A county with two centres and a group of them, and everybody whom a plan needs. */
@ApplicationScoped
public class PlanScene {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    /** The places of one scene. */
    public record County(UUID id, UUID north, UUID south, UUID group) {}

    /**
     * The demo users in a county of their own: bureau drafts, university checks, leader approves, chengxiang and shaxi
     * work in the centres north and south.
     */
    public County county() {
        UUID county = scene.county();
        UUID north = centre(county, "北", 1);
        UUID south = centre(county, "南", 2);
        UUID group = Ids.next();
        jdbi.useHandle(sql -> sql.execute("""
                insert into organisation_group (id, owner_id, name, rule_kind, rule_below, version)
                values (?, ?, ?, 'CENTRE', ?, 0)
                """, group, county, "各中心" + county, county));
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("university", Role.OFFICER, county);
        scene.grant("leader", Role.LEADER, county);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, north);
        scene.grant("shaxi", Role.CENTRE_OFFICER, south);
        return new County(county, north, south, group);
    }

    public void close() {
        scene.close();
    }

    private UUID centre(UUID county, String name, int order) {
        UUID id = Ids.next();
        jdbi.useHandle(sql -> {
            sql.execute(
                    "insert into organisation (id, kind, sort_order, founded_on, version) values (?, 'CENTRE', ?, ?, 0)",
                    id,
                    order,
                    LONG_AGO);
            sql.execute("""
                    insert into organisation_name (organisation_id, kind, name, valid_from)
                    values (?, 'OFFICIAL', ?, ?)
                    """, id, name + "中心" + county, LONG_AGO);
            sql.execute("""
                    insert into organisation_parent (organisation_id, parent_id, valid_from) values (?, ?, ?)
                    """, id, county, LONG_AGO);
        });
        return id;
    }

    /** A draft of the content for the present year, as its officer makes it. */
    public Draft draft(County county, PlanContent content) {
        int year = jdbi.withHandle(sql -> sql.select("select extract(year from now())::int")
                .mapTo(Integer.class)
                .one());
        return draft(county, content, year);
    }

    /** The same for a year. */
    public Draft draft(County county, PlanContent content, int year) {
        var created = Api.as("bureau")
                .contentType("application/json")
                .body(Map.of("organisationId", county.id(), "year", year, "title", "年度要点"))
                .post("/plans");
        created.then().statusCode(201);
        UUID plan = UUID.fromString(created.path("id"));
        var written = Api.as("bureau")
                .contentType("application/json")
                .header("If-Match", created.header("ETag"))
                .body(StoredJson.write(content))
                .put("/plans/{id}/draft/content", plan);
        written.then().statusCode(200);
        return new Draft(plan, written.header("ETag"), year);
    }

    /** @param tag for the next If-Match */
    public record Draft(UUID plan, String tag, int year) {}

    /** Sends the draft and has it checked and approved. */
    public void publish(UUID plan, String tag) {
        var sent = Api.as("bureau").header("If-Match", tag).post("/plans/{id}/publication", plan);
        sent.then().statusCode(200);
        UUID signOff = UUID.fromString(sent.path("shown.signOffId"));
        sign("university", signOff, "check");
        sign("leader", signOff, "approval");
    }

    private static void sign(String who, UUID signOff, String step) {
        String tag = Api.as(who).get("/sign-offs/{id}", signOff).header("ETag");
        Api.as(who)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of())
                .post("/sign-offs/{id}/" + step, signOff)
                .then()
                .statusCode(200);
    }

    /** A plan, published or a draft, straight into the tables, for who only needs it to be there. The organisation's
     * earlier plans are put away. */
    public UUID insertPlan(UUID organisation, boolean published, PlanContent content) {
        UUID plan = Ids.next();
        jdbi.useHandle(sql -> {
            sql.execute(
                    "update work_plan set state = 'DISCARDED', closed_at = null where organisation_id = ?",
                    organisation);
            sql.execute("""
                    insert into work_plan (id, organisation_id, year, period_start, period_end, state, changed_at, version)
                    values (?, ?, 2024, date '2024-01-01', date '2024-12-31', ?, now(), 0)
                    """, plan, organisation, published ? "PUBLISHED" : "DRAFT");
            if (published) {
                insertVersion(sql, plan, 1, "PUBLISHED", content);
            }
            insertVersion(sql, plan, published ? 2 : 1, "DRAFT", content);
        });
        return plan;
    }

    private static void insertVersion(Handle sql, UUID plan, int number, String state, PlanContent content) {
        sql.execute("""
                insert into plan_version (id, plan_id, number, state, content, reason, created_at, published_at)
                values (?, ?, ?, ?, cast(? as jsonb), 'test', now(), case ? when 'PUBLISHED' then now() end)
                """, Ids.next(), plan, number, state, StoredJson.write(content), state);
    }
}
