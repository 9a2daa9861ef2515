package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.http.CallerAddress;
import org.xuecang.platform.http.RateLimit;
import org.xuecang.platform.time.RequestTime;

/** Keeps one address from flooding the staff, whatever names and phone numbers it gives. */
@ApplicationScoped
class ObjectionLimits {

    private final RateLimit objections;
    private final RateLimit files;

    @Inject
    CallerAddress address;

    @Inject
    RequestTime time;

    @Inject
    ObjectionLimits(ObjectionConfig config) {
        objections = new RateLimit(config.most(), config.within());
        files = new RateLimit(config.mostFiles(), config.within());
    }

    /** @throws org.xuecang.platform.problem.DomainError 429 {@code too-many-requests} */
    void takeObjection() {
        objections.take(address.get(), time.now());
    }

    /** @throws org.xuecang.platform.problem.DomainError 429 {@code too-many-requests} */
    void takeFile() {
        files.take(address.get(), time.now());
    }
}
