package org.xuecang.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts the jobs that failed, by name. */
@ApplicationScoped
class JobMetrics {

    @Inject
    MeterRegistry registry;

    void failed(String job) {
        registry.counter("xuecang.job.failures", "job", job).increment();
    }
}
