package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.platform.access.Permission;
import org.xuecang.review.CarriedRound;
import org.xuecang.testing.Specimens;

/** Public notices that run, for the authorisation table: there is nothing more to draft, correct or conclude. */
@ApplicationScoped
class PublicNoticeSpecimens implements Specimens {

    private static final String GET = "getPublicNotice";
    private static final Set<String> WRITES =
            Set.of("draftPublicNotice", "patchPublicNotice", "sendPublicNotice", "concludePublicNotice");

    @Inject
    CarriedRound rounds;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals(GET) || WRITES.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        return Call.on("id", rounds.of(organisation).round(), Map.of());
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
}
