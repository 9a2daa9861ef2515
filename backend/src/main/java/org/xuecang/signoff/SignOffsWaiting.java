package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** What waits to be checked or approved. */
@ApplicationScoped
class SignOffsWaiting implements WaitingKind {

    @Inject
    SignOffList list;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "sign-off";
    }

    @Override
    public Optional<WaitingRows> waiting() {
        return gate.holds(SignOffPermission.CHECK) || gate.holds(SignOffPermission.APPROVE)
                ? Optional.of(WaitingRows.of("sign_off s", list.waiting()))
                : Optional.empty();
    }
}
