package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/**
 * Applications that were handed in, for the authorisation table: through the organisation, in a round that it runs itself.
 * Without an If-Match, what is allowed harms nothing.
 */
@ApplicationScoped
class ApplicationSpecimens implements Specimens {

    private static final Set<String> READS = Set.of(
            "getApplication",
            "getApplicationForm",
            "getEligibility",
            "listApplicationHistory",
            "getApplicationRevision",
            "compareApplicationRevisions");
    private static final Set<String> WRITES = Set.of(
            "patchApplication",
            "discardApplication",
            "removeApplicationMember",
            "submitApplication",
            "withdrawApplication",
            "reviveApplication",
            "inviteWriter",
            "takeBackWriterInvitations");
    private static final Set<String> SPEAKS = Set.of("endorseApplication", "takeBackEndorsement", "returnApplication");
    private static final String CHECKS = "checkApplication";
    private static final String CHECKS_MANY = "checkApplications";
    private static final String TAKES_BACK = "takeBackApplicantInvitations";
    private static final Set<String> ON_ROUNDS = Set.of("inviteApplicants", TAKES_BACK, "rankEndorsements");
    private static final String READS_LIST = "getUnitList";
    private static final Set<String> ON_LISTS =
            Set.of(READS_LIST, "preselectForUnit", "closeUnitList", "reopenUnitList");
    private static final String ACCEPTS = "acceptInvitation";
    private static final String ENDS = "endLeftOverApplications";

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return isOnOne(operationId)
                || ON_ROUNDS.contains(operationId)
                || ON_LISTS.contains(operationId)
                || Set.of("listApplications", "createApplication", ACCEPTS, ENDS, CHECKS_MANY)
                        .contains(operationId);
    }

    private static boolean isOnOne(String operationId) {
        return READS.contains(operationId)
                || WRITES.contains(operationId)
                || SPEAKS.contains(operationId)
                || operationId.equals(CHECKS);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals("listApplications")) {
            return Call.of(null);
        }
        if (operationId.equals("createApplication")) {
            return Call.of(Map.of("unitId", organisation));
        }
        UUID round = round(organisation);
        if (operationId.equals(CHECKS_MANY)) {
            return Call.on("id", round, Map.of());
        }
        if (operationId.equals(ENDS)) {
            UUID stage = rounds.stage(round, "endorsement", "{\"daysAfterWindow\": \"3\"}");
            return new Call(Map.of("id", round.toString(), "stageId", stage.toString()), Map.of(), Map.of());
        }
        if (ON_LISTS.contains(operationId)) {
            Map<String, String> path = Map.of("id", round.toString(), "unitId", organisation.toString());
            return new Call(path, Map.of(), operationId.equals("preselectForUnit") ? Map.of() : null);
        }
        if (ON_ROUNDS.contains(operationId)) {
            Map<String, String> path = Map.of("id", round.toString());
            Map<String, String> query =
                    operationId.equals(TAKES_BACK) ? Map.of("unit", organisation.toString()) : Map.of();
            return new Call(path, query, Map.of("unitId", organisation));
        }
        if (operationId.equals(ACCEPTS)) {
            return new Call(Map.of(), Map.of(), Map.of("Invitation-Token", invitation(round, organisation)), null);
        }
        Map<String, String> path =
                new HashMap<>(Map.of("number", "1", "userId", Ids.next().toString()));
        path.put("id", application(round, organisation).toString());
        return new Call(path, Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (operationId.equals(ENDS) || operationId.equals(CHECKS_MANY)) {
            return RoundPermission.READ;
        }
        return isOnOne(operationId) || ON_LISTS.contains(operationId) ? ApplicationPermission.READ_OF_UNIT : null;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return isOnOne(operationId) || ON_LISTS.contains(operationId)
                ? Set.of(ApplicationPermission.READ_SUBMITTED, ApplicationPermission.READ_OF_ROUND)
                : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        if (WRITES.contains(operationId)) {
            return Set.of("not-your-application");
        }
        if (operationId.equals(ENDS) || operationId.equals(CHECKS_MANY)) {
            return Set.of("not-the-organiser");
        }
        return operationId.equals(CHECKS) ? Set.of("own-case", "not-the-organiser") : Set.of();
    }

    private UUID round(UUID organisation) {
        UUID id = rounds.open(organisation);
        rounds.execute("insert into round_quota (round_id, unit_id, at_most) values (?, ?, 9)", id, organisation);
        rounds.stage(id, "submission", "{}");
        return id;
    }

    private UUID application(UUID round, UUID unit) {
        UUID stage = rounds.stage(round, "endorsement", "{\"daysAfterWindow\": \"3\"}");
        return rounds.application(round, unit, stage, "题目", "expert6");
    }

    private String invitation(UUID round, UUID unit) {
        String token = Ids.next().toString();
        rounds.execute("""
                insert into application_invitation
                    (id, token_sha256, round_id, unit_id, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, now(), now() + interval '1 day')
                """, Ids.next(), sha256(token), round, unit, scene.account("expert6"));
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
