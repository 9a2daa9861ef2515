package org.xuecang.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.review.message.MessageService;
import org.xuecang.review.message.SendMessagesRequest;
import org.xuecang.review.objection.EnterObjectionRequest;
import org.xuecang.review.objection.ObjectionChannel;
import org.xuecang.review.objection.ObjectionList;
import org.xuecang.review.objection.ObjectionService;
import org.xuecang.review.objection.SettleObjectionRequest;
import org.xuecang.review.publicnotice.PublicNoticeService;
import org.xuecang.round.calendar.WorkingDays;

/** Announces what was decided, takes and answers objections, and ends the notice when its days are over. */
@ApplicationScoped
class DemoNotices {

    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null);

    @Inject
    PublicNoticeService notices;

    @Inject
    ObjectionService objections;

    @Inject
    WorkingDays calendar;

    @Inject
    MessageService messages;

    @Inject
    DemoSignOffs signOffs;

    @Inject
    DemoStory story;

    /** @param signing its approval publishes the notice */
    record Announcing(
            int draftedDaysAgo,
            DemoSignOffs.Signing signing,
            int workingDays,
            String contact,
            List<Disputed> objections) {

        int publishedDaysAgo() {
            return signing.approvedDaysAgo();
        }
    }

    /**
     * What somebody has against a case, and what is answered.
     *
     * @param daysAgo within the notice's days
     * @param answeredBy somebody who had no part in the round
     */
    record Disputed(
            String title,
            ObjectionChannel channel,
            int daysAgo,
            String name,
            String phone,
            String text,
            String answeredBy,
            int answeredDaysAgo,
            SettleObjectionRequest.Outcome outcome,
            String reply) {}

    /**
     * By how many days the story of a round moves back, so that its notice runs on days which the official calendar knows:
     * 0 as long as the year's document is there.
     *
     * @param told null for a round that has announced nothing yet
     */
    int back(Announcing told) {
        if (told == null) {
            return 0;
        }
        LocalDate wanted = story.day(told.publishedDaysAgo());
        LocalDate possible =
                calendar.latestCountable(wanted, told.workingDays()).orElseThrow();
        return (int) ChronoUnit.DAYS.between(possible, wanted);
    }

    void tell(ToldRound round, Announcing told) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.put("contact", told.contact());
        changes.put("workingDays", told.workingDays());
        UUID notice = round.as(round.by(), told.draftedDaysAgo(), () -> {
            notices.draft(round.id());
            notices.patch(round.id(), IfMatch.any(), new MergePatch(changes));
            return notices.send(round.id(), IfMatch.any()).id();
        });
        signOffs.sign(round, notice, told.signing());
        told.objections().forEach(objection -> dispute(round, notice, objection));
        LocalDate over = calendar.last(round.day(told.publishedDaysAgo()), told.workingDays())
                .plusDays(1);
        int daysAgo = (int) ChronoUnit.DAYS.between(over, round.day(0));
        round.does(round.by(), round.withinYear(daysAgo), () -> {
            notices.conclude(round.id(), IfMatch.any());
            messages.send(round.id(), SendMessagesRequest.ALL);
        });
    }

    private void dispute(ToldRound round, UUID notice, Disputed told) {
        UUID application = round.application(told.title());
        round.does(
                round.by(),
                told.daysAgo(),
                () -> objections.enter(new EnterObjectionRequest(
                        notice,
                        application,
                        told.channel(),
                        round.day(told.daysAgo()),
                        told.name(),
                        told.phone(),
                        told.text(),
                        List.of())));
        round.does(told.answeredBy(), told.answeredDaysAgo(), () -> {
            var asked = new ObjectionList.Filter(round.id(), null, told.title());
            UUID objection = objections.list(asked, ALL).items().getFirst().id();
            objections.settle(objection, IfMatch.any(), new SettleObjectionRequest(told.outcome(), told.reply()));
        });
    }
}
