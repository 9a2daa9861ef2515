package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;
import org.xuecang.review.CarriedRound;
import org.xuecang.testing.Specimens;

/** Objections for the authorisation table, to a case of a unit far away. */
@ApplicationScoped
class ObjectionSpecimens implements Specimens {

    private static final Set<String> ON_ONE = Set.of("getObjection", "settleObjection", "discloseObjection");
    private static final String LIST = "listObjections";
    private static final String ENTER = "enterObjection";
    private static final Set<String> BY_ANYBODY = Set.of("submitObjection", "uploadObjectionFile");

    @Inject
    CarriedRound rounds;

    @Inject
    PersonalFields personal;

    @Override
    public boolean covers(String operationId) {
        return ON_ONE.contains(operationId)
                || BY_ANYBODY.contains(operationId)
                || Set.of(LIST, ENTER).contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals(LIST)) {
            return Call.of(null);
        }
        CarriedRound.Rows rows = rounds.of(organisation);
        if (operationId.equals(ENTER)) {
            return Call.of(Map.of("noticeId", rows.notice(), "applicationId", rows.application()));
        }
        return BY_ANYBODY.contains(operationId)
                ? Call.on("id", rows.notice(), Map.of())
                : Call.on("id", objection(rows), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return ON_ONE.contains(operationId) ? ApplicationPermission.READ_SUBMITTED : null;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return ON_ONE.contains(operationId) ? Set.of(ApplicationPermission.READ_OF_ROUND) : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return operationId.equals(ENTER) ? Set.of("not-the-organiser") : Set.of();
    }

    private UUID objection(CarriedRound.Rows rows) {
        UUID id = Ids.next();
        PersonalValue name = personal.seal(ObjectionColumns.NAME, "王芳");
        PersonalValue phone = personal.seal(ObjectionColumns.PHONE, "13800001234");
        rounds.execute(
                """
                insert into objection (id, notice_id, application_id, channel, name_ciphertext, name_hash, phone_ciphertext,
                    phone_hash, text, code_sha256, received_at, state, version)
                values (?, ?, ?, 'WEB', ?, ?, ?, ?, '不实。', ?, now(), 'OPEN', 0)
                """,
                id,
                rows.notice(),
                rows.application(),
                name.ciphertext(),
                name.hash(),
                phone.ciphertext(),
                phone.hash(),
                ObjectionCode.next().sha256());
        return id;
    }
}
