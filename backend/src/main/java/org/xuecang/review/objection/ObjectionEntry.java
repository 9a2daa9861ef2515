package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.review.event.ObjectionMade;

/** Writes an objection down, however it came. */
@ApplicationScoped
class ObjectionEntry {

    @Inject
    Objections objections;

    @Inject
    PersonalFields personal;

    @Inject
    Event<ObjectionMade> made;

    /** Of what was checked. */
    @Transactional(Transactional.TxType.MANDATORY)
    MadeObjection make(Objection objection, String text, Signature signature) {
        ObjectionCode code = ObjectionCode.next();
        objection.say(
                text.strip(),
                personal.seal(ObjectionColumns.NAME, signature.name().strip()),
                personal.seal(ObjectionColumns.PHONE, signature.phone().strip()),
                code);
        objections.persist(objection);
        objections.flush();
        made.fire(new ObjectionMade(objection.id(), objection.applicationId()));
        return new MadeObjection(code.text(), objection.receivedAt());
    }
}
