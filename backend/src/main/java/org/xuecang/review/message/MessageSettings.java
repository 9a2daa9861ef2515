package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;

/** Whether messages wait, by round. */
@ApplicationScoped
class MessageSettings {

    @Inject
    MessageDesk desk;

    @Inject
    Validation validation;

    @Inject
    Jdbi jdbi;

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    MessageSetting read(UUID roundId) {
        return of(desk.seen(roundId).id());
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 also where a case is the caller's own, 428, 412, 422 */
    @Transactional
    MessageSetting set(UUID roundId, IfMatch seen, SetMessageSettingRequest request) {
        desk.handled(roundId);
        MessageSetting current = of(roundId);
        IfMatch.check(seen, current);
        validation.of(request).throwIfAny();
        MessageSetting next = new MessageSetting(request.atOnce(), current.version() + 1);
        int written =
                jdbi.withHandle(sql -> sql.execute("""
                insert into message_setting (round_id, at_once, version) values (?, ?, ?)
                on conflict (round_id) do update set at_once = excluded.at_once, version = excluded.version
                where message_setting.version = ?
                """, roundId, next.atOnce(), next.version(), current.version()));
        if (written == 0) {
            throw PlatformProblem.STALE.error();
        }
        return next;
    }

    MessageSetting of(UUID roundId) {
        return jdbi.withHandle(
                sql -> sql.select("select at_once, version from message_setting where round_id = ?", roundId)
                        .map((row, _) -> new MessageSetting(row.getBoolean("at_once"), row.getLong("version")))
                        .findOne()
                        .orElse(MessageSetting.USUAL));
    }
}
