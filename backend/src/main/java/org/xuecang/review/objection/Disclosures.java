package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;

/** Who read a signature unmasked, and what for. */
@ApplicationScoped
class Disclosures {

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    void add(UUID objectionId, String reason) {
        UUID reader = gate.caller().account();
        jdbi.useHandle(sql -> sql.execute(
                "insert into objection_disclosure (id, objection_id, reason, read_by, read_at) values (?, ?, ?, ?, ?)",
                Ids.next(),
                objectionId,
                reason,
                reader,
                time.now()));
    }
}
