package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.RoundStaff;
import org.xuecang.review.above.NominationDesk.Sent;
import org.xuecang.round.RoundHost;

/** Shows a package with all that has been heard since; of it no case, and then no file either, that the caller is not shown. */
@ApplicationScoped
class NominationViews {

    @Inject
    NominationDesk desk;

    @Inject
    RoundStaff staff;

    @Inject
    OwnCase own;

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
        Set<UUID> hidden = own.hiddenOf(round);
        Map<UUID, FileView> attached = files.of(nomination.id());
        return new NominationView(
                nomination.id(),
                round,
                host.name(),
                host.deadline(),
                nomination.items().stream()
                        .filter(each -> !hidden.contains(each.applicationId()))
                        .toList(),
                hidden.isEmpty() ? attached.get(nomination.packageFileId()) : null,
                nomination.packageSha256(),
                nomination.sealedAt(),
                nomination.reason(),
                nomination.dispatchedOn(),
                nomination.dispatchedHow(),
                nomination.receiptNumber(),
                nomination.receivedOn(),
                nomination
                        .receiptFileId()
                        .filter(_ -> hidden.isEmpty())
                        .map(attached::get)
                        .orElse(null),
                news.stages(round).stream()
                        .filter(each -> each.applicationId() == null || !hidden.contains(each.applicationId()))
                        .toList(),
                news.results(round).stream()
                        .filter(each -> !hidden.contains(each.applicationId()))
                        .toList(),
                !nomination.isDispatched() && time.now().isAfter(host.deadline()),
                staff.mayHandle(sent.round(), AbovePermission.SEND),
                nomination.version());
    }
}
