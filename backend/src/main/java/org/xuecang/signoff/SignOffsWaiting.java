package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** What waits to be checked or approved. */
@ApplicationScoped
class SignOffsWaiting implements WaitingKind {

    @Inject
    SignOffList list;

    @Override
    public String code() {
        return "sign-off";
    }

    @Override
    public Set<SignOffPermission> acting() {
        return Set.of(SignOffPermission.CHECK, SignOffPermission.APPROVE);
    }

    @Override
    public WaitingRows waiting() {
        return WaitingRows.of("sign_off s", list.waiting());
    }
}
