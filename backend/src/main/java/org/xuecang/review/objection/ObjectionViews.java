package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.review.objection.ObjectionDesk.Matter;

/** Shows an objection to staff; who makes it, masked, to those who may answer it. */
@ApplicationScoped
class ObjectionViews {

    @Inject
    ObjectionFiles files;

    @Inject
    ObjectionDesk desk;

    @Inject
    RoundCases cases;

    @Inject
    PersonalFields personal;

    ObjectionView of(Matter matter) {
        Objection objection = matter.objection();
        boolean forCaller = desk.isForCaller(matter);
        return new ObjectionView(
                objection.id(),
                objection.noticeId(),
                matter.notice().title(),
                matter.round().id(),
                objection.applicationId(),
                cases.find(objection.applicationId()).map(RoundCase::title).orElse(""),
                objection.channel(),
                forCaller ? masked(objection) : null,
                objection.text(),
                files.of(objection.id()),
                objection.receivedAt(),
                objection.state(),
                objection.reply(),
                objection.settledAt(),
                forCaller && objection.state() == ObjectionState.OPEN,
                objection.version());
    }

    private Signature masked(Objection objection) {
        return new Signature(
                personal.masked(ObjectionColumns.NAME, objection.name()),
                personal.masked(ObjectionColumns.PHONE, objection.phone()));
    }
}
