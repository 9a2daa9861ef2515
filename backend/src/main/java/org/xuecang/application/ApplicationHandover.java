package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.identity.HandsOver;
import org.xuecang.platform.time.RequestTime;

/** Applications that are not at an end get another applicant. */
@ApplicationScoped
class ApplicationHandover implements HandsOver {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    RequestTime time;

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public int handOver(UUID fromUserId, UUID toUserId) {
        List<RoundApplication> open = applications.openOf(fromUserId);
        open.forEach(application -> {
            parts.removeMember(application.id(), toUserId);
            application.handOver(toUserId, time.now());
        });
        return open.size();
    }
}
