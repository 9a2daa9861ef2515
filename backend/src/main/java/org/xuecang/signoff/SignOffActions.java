package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Role;

/** Tells pages which buttons to show; each operation decides again for itself. */
@ApplicationScoped
class SignOffActions {

    @Inject
    Gate gate;

    @Inject
    Signers signers;

    @Inject
    SignOffSettings settings;

    @Inject
    SubjectRegistry subjects;

    List<SignOffAction> of(SignOff signOff) {
        List<SignOffAction> open = new ArrayList<>();
        if (!signOff.state().isOpen()) {
            return open;
        }
        UUID organisation = signOff.organisationId();
        Signer caller = signers.as(Role.OFFICER);
        boolean isRefused = subjects.refusal(signOff).isPresent();
        boolean maySign = !isRefused && signOff.isOpenTo(caller, settings.stepsAPerson(organisation));
        boolean isChecked = signOff.state() == SignOffState.CHECKED;
        if (maySign && !isChecked && gate.allows(SignOffPermission.CHECK, organisation)) {
            open.add(SignOffAction.CHECK);
        }
        if (maySign && isChecked && gate.allows(SignOffPermission.APPROVE, organisation)) {
            open.add(SignOffAction.APPROVE);
        }
        if (maySign && isChecked && gate.allows(SignOffPermission.RECORD_MEETING, organisation)) {
            open.add(SignOffAction.RECORD_MEETING);
        }
        boolean isDrafter = signOff.isDraftedBy(caller);
        if (!isRefused && !isDrafter && gate.allows(SignOffPermission.RETURN, organisation)) {
            open.add(SignOffAction.RETURN);
        }
        if (isDrafter && gate.allows(SignOffPermission.WITHDRAW, organisation)) {
            open.add(SignOffAction.WITHDRAW);
        }
        return open;
    }
}
