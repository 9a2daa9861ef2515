package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.identity.HandsOver;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.RoundEnds;

/** Applications that are not at an end get another applicant. */
@ApplicationScoped
class ApplicationHandover implements HandsOver {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    RoundEnds ends;

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
        ends.passOn(open.stream().map(RoundApplication::roundId).collect(Collectors.toSet()), fromUserId, toUserId);
        return open.size();
    }
}
