package org.xuecang.review.objection;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.review.publicnotice.NoticeScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A public notice that runs, and what is objected to the first of its two cases. */
final class ObjectionScene {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    final NoticeScene notices;
    final UUID notice;
    final UUID disputed;

    private ObjectionScene(NoticeScene notices) {
        this.notices = notices;
        notice = notices.published();
        disputed = notices.round.first;
    }

    static ObjectionScene in(Scene scene) {
        return new ObjectionScene(NoticeScene.in(scene));
    }

    Response object() {
        return NoticeScene.object(notice, disputed, Map.of());
    }

    static Response status(String code) {
        return Api.anonymous().header("Objection-Code", code).get("/public/objection");
    }

    /** The open one, if there is one. */
    UUID only() {
        return OWNER.withHandle(sql -> sql.select(
                        "select id from objection where notice_id = ? order by (state = 'OPEN') desc, received_at limit 1",
                        notice)
                .mapTo(UUID.class)
                .one());
    }

    Response settle(String by, String outcome) {
        UUID id = only();
        String tag = Api.as("bureau").get("/objections/" + id).header("ETag");
        return Api.as(by)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome, "reply", "经核实，活动有签到为证。"))
                .post("/objections/" + id + "/settlement");
    }
}
