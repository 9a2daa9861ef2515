package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.identity.HandsOver;

/** Drafts that are being signed off get a new drafter, to whom they would return. */
@ApplicationScoped
class SignOffHandover implements HandsOver {

    @Inject
    StoredSignOffs signOffs;

    @Override
    public String kind() {
        return "sign-offs";
    }

    @Override
    public int handOver(UUID fromUserId, UUID toUserId) {
        List<SignOff> open = signOffs.openOf(fromUserId);
        open.forEach(signOff -> signOff.handOver(toUserId));
        return open.size();
    }
}
