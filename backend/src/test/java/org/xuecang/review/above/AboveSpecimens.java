package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.review.CarriedRound;
import org.xuecang.testing.Specimens;

/** Sealed packages for the authorisation table. */
@ApplicationScoped
class AboveSpecimens implements Specimens {

    private static final String GET = "getNomination";
    private static final Set<String> WRITES = Set.of(
            "sealNomination",
            "dispatchNomination",
            "recordNominationReceipt",
            "enterOutsideStage",
            "enterOutsideResults");

    @Inject
    CarriedRound rounds;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals(GET) || WRITES.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.of(organisation).round();
        seal(round);
        return Call.on("id", round, Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return ApplicationPermission.READ_SUBMITTED;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return Set.of(ApplicationPermission.READ_OF_ROUND);
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return WRITES.contains(operationId) ? Set.of("not-the-organiser") : Set.of();
    }

    private void seal(UUID round) {
        UUID id = Ids.next();
        UUID file = Ids.next();
        rounds.execute("""
                insert into stored_file (id, sha256, size, media_type, name, state, uploader_id, uploaded_at, attached_kind,
                    attached_id, attached_at)
                values (?, sha256(convert_to(?, 'UTF8')), 1, 'application/zip', 'p.zip', 'NOT_SCANNED', ?, now(), 'nomination', ?,
                    now())
                """, file, id.toString(), id, id);
        rounds.execute("""
                insert into nomination (id, round_id, stage_id, package_file_id, package_sha256, items, sealed_at, version)
                select ?, ?, id, ?, repeat('0', 64), '[]', now(), 0 from round_stage
                where round_id = ? and kind = 'nomination'
                """, id, round, file, round);
    }
}
