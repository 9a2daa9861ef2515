package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the store and the scanner answer. A copy stays ready without them: all copies share them, and everything
 * but files goes on.
 */
@Readiness
@ApplicationScoped
class FileReadiness implements HealthCheck {

    private static final String AWAY = "does not answer";

    @Inject
    FileStore store;

    @Inject
    Clamd clamd;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files")
                .withData("store", answers(store::probe) ? "answers" : AWAY)
                .withData("scanner", scanner())
                .up()
                .build();
    }

    private String scanner() {
        if (!clamd.isConfigured()) {
            return "none";
        }
        return answers(clamd::ping) ? "answers" : AWAY;
    }

    /** Reaches for something. */
    private interface Probe {
        void reach() throws IOException;
    }

    private static boolean answers(Probe probe) {
        try {
            probe.reach();
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
