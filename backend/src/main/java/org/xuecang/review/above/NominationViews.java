package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.RoundStaff;
import org.xuecang.review.above.NominationDesk.Sent;
import org.xuecang.round.RoundHost;

/** Shows a package with all that has been heard since. */
@ApplicationScoped
class NominationViews {

    @Inject
    NominationDesk desk;

    @Inject
    RoundStaff staff;

    @Inject
    NominationFiles files;

    @Inject
    OutsideNews news;

    @Inject
    RequestTime time;

    NominationView of(Sent sent) {
        Nomination nomination = sent.nomination();
        UUID round = sent.round().id();
        RoundHost host = desk.host(round);
        Map<UUID, FileView> attached = files.of(nomination.id());
        return new NominationView(
                nomination.id(),
                round,
                host.name(),
                host.deadline(),
                nomination.items(),
                attached.get(nomination.packageFileId()),
                nomination.packageSha256(),
                nomination.sealedAt(),
                nomination.reason(),
                nomination.dispatchedOn(),
                nomination.dispatchedHow(),
                nomination.receiptNumber(),
                nomination.receivedOn(),
                nomination.receiptFileId().map(attached::get).orElse(null),
                news.stages(round),
                news.results(round),
                !nomination.isDispatched() && time.now().isAfter(host.deadline()),
                staff.mayHandle(sent.round(), AbovePermission.SEND),
                nomination.version());
    }
}
