package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xuecang.application.event.ApplicationsMoved;

/** What features that run further stages add to an application's history. */
@ApplicationScoped
public class CaseHistory {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    Event<ApplicationsMoved> moved;

    /** @param reason null where none is given */
    @Transactional(Transactional.TxType.MANDATORY)
    public void happened(UUID caseId, ApplicationEventKind kind, String reason) {
        parts.happened(applications.findById(caseId), kind, reason);
        moved.fire(new ApplicationsMoved(caseId, kind));
    }
}
