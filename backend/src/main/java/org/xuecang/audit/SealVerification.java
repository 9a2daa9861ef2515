package org.xuecang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Computes the whole chain again. */
@ApplicationScoped
class SealVerification {

    private static final int PAGE = 100;

    private final Seals seals;

    @Inject
    SealVerification(Seals seals) {
        this.seals = seals;
    }

    @Transactional
    AuditVerificationView verify() {
        Seal earlier = Seal.NONE;
        long events = 0;
        Long broken = null;
        List<Seal> page = seals.after(0, PAGE);
        while (!page.isEmpty() && broken == null) {
            for (Seal seal : page) {
                if (!isWhole(seal, earlier)) {
                    broken = seal.sequence();
                    break;
                }
                events += seal.events();
                earlier = seal;
            }
            page = seals.after(earlier.sequence(), PAGE);
        }
        return new AuditVerificationView(
                broken == null, earlier.sequence(), events, seals.countFrom(earlier.belowXid()), broken);
    }

    private boolean isWhole(Seal seal, Seal earlier) {
        return seal.follows(earlier) && seal.equalsComputed(seals.compute(earlier, seal.fromXid(), seal.belowXid()));
    }
}
