package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.review.objection.ObjectionDesk.Matter;

/** Shows an objection to staff; who makes it, masked. */
@ApplicationScoped
class ObjectionViews {

    @Inject
    ObjectionFiles files;

    @Inject
    RoundActors actors;

    @Inject
    RoundCases cases;

    @Inject
    PersonalFields personal;

    @Inject
    Gate gate;

    ObjectionView of(Matter matter) {
        Objection objection = matter.objection();
        return new ObjectionView(
                objection.id(),
                objection.noticeId(),
                matter.notice().title(),
                matter.round().id(),
                objection.applicationId(),
                cases.find(objection.applicationId()).map(RoundCase::title).orElse(""),
                objection.channel(),
                new Signature(
                        personal.masked(ObjectionColumns.NAME, objection.name()),
                        personal.masked(ObjectionColumns.PHONE, objection.phone())),
                objection.text(),
                files.of(objection.id()),
                objection.receivedAt(),
                objection.state(),
                objection.reply(),
                objection.settledAt(),
                isAnswerable(matter),
                objection.version());
    }

    private boolean isAnswerable(Matter matter) {
        return matter.objection().state() == ObjectionState.OPEN
                && gate.allows(ObjectionPermission.SETTLE, matter.round().organisationId())
                && !actors.include(gate.caller().userId(), matter);
    }
}
