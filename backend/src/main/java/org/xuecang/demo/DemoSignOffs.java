package org.xuecang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.signoff.OpinionRequest;
import org.xuecang.signoff.SignOffService;
import org.xuecang.signoff.SignOffs;

/** Lets the demo's people check and approve what one of them has drafted. */
@ApplicationScoped
class DemoSignOffs {

    private static final String LEADER = "leader";

    @Inject
    SignOffs signOffs;

    @Inject
    SignOffService signing;

    /** @param checkedBy an officer who did not draft it; the leader approves */
    record Signing(String checkedBy, int checkedDaysAgo, int approvedDaysAgo) {}

    void sign(ToldRound round, UUID subject, Signing told) {
        UUID id = signOffs.underWay(subject).orElseThrow();
        round.does(
                told.checkedBy(),
                told.checkedDaysAgo(),
                () -> signing.check(id, IfMatch.any(), new OpinionRequest("经核对，与评审结果一致。")));
        round.does(LEADER, told.approvedDaysAgo(), () -> signing.approve(id, IfMatch.any(), new OpinionRequest("同意。")));
    }
}
