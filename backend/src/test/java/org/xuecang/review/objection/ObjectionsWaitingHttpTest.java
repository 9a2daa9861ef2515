package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

/** An objection waits for those, and only those, who may answer it. */
@HttpTest
class ObjectionsWaitingHttpTest {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    @Inject
    Scene scene;

    private ObjectionScene objections;

    @BeforeEach
    void oneThatIsOpen() {
        objections = ObjectionScene.in(scene);
        objections.object();
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void waitsForThoseWhoHadNoPartInTheRound() {
        assertThat(waits("expert2")).isEqualTo(1);
        for (String person : List.of("bureau", "expert1", "leader", "expert2", "expert3", "auditor", "applicant")) {
            assertThat(waits(person) == 1).as(person).isEqualTo(mayAnswer(person));
        }
    }

    /** Each makes an officer, who had none, one of those who did. */
    @Test
    void waitsForNobodyWhoHasToDoWithTheCase() {
        UUID person = scene.account("expert2");
        UUID other = scene.account("expert4");
        UUID round = objections.notices.round.id;
        UUID disputed = objections.disputed;
        String conflict = """
                insert into conflict (id, application_id, person_id, declared_by, reason, declared_at)
                values (?, ?, ?, ?, '亲属', now())
                """;
        hasToDo("conflict", conflict, disputed, person, other);
        hasToDo("conflict", conflict, disputed, other, person);
        hasToDo("review", """
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, assigned_by,
                    assigned_at, changed_at, version)
                select ?, ?, id, ?, ?, 'ASSIGNED', '{}', '[]', ?, now(), now(), 0 from round_stage
                where round_id = ? and kind = 'decision'
                """, round, disputed, person, other, round);
    }

    @Test
    void waitsNoLongerOnceItIsAnswered() {
        assertThat(objections.settle("expert2", "REJECTED").statusCode()).isEqualTo(200);
        assertThat(waits("expert2")).isZero();
    }

    /** @param parameters behind the row's id */
    private void hasToDo(String table, String insert, Object... parameters) {
        UUID id = Ids.next();
        Object[] all = new Object[parameters.length + 1];
        all[0] = id;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        assertThat(waits("expert2")).isEqualTo(1);
        OWNER.useHandle(sql -> sql.execute(insert, all));
        assertThat(mayAnswer("expert2")).as(insert).isFalse();
        assertThat(waits("expert2")).as(insert).isZero();
        OWNER.useHandle(sql -> sql.execute("delete from " + table + " where id = ?", id));
    }

    private int waits(String person) {
        return Waits.of(person, "objection", objections.notices.round.id);
    }

    private boolean mayAnswer(String person) {
        Response seen = Api.as(person).get("/objections/" + objections.only());
        return seen.statusCode() == 200 && seen.<Boolean>path("answerable");
    }
}
