package org.xuecang.platform.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.xuecang.platform.access.OperationPerformed;

/** One log line and one measurement for each operation: its name in the contract, its status, how long it took. */
@ApplicationScoped
class OperationLog {

    private static final Logger LOG = Logger.getLogger("org.xuecang.operation");

    private static final String BEGAN = "xuecang.began";

    /** For what matched no operation. */
    private static final String UNKNOWN = "unknown";

    /** Before all others on the way in, and on the way out while the log context still has the correlation id. */
    private static final int FIRST_IN = 1;

    private static final int FIRST_OUT = 10_000;

    @Inject
    MeterRegistry registry;

    /** Asking the registry for a timer by its tags costs more than measuring. */
    private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();

    private record Outcome(String operation, int status) {}

    @ServerRequestFilter(preMatching = true, priority = FIRST_IN)
    public void begin(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @ServerResponseFilter(priority = FIRST_OUT)
    public void end(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo endpoint) {
        if (request.getProperty(BEGAN) instanceof Long began) {
            String operation = endpoint.getResourceMethod() == null
                    ? UNKNOWN
                    : OperationPerformed.operationId(endpoint.getResourceMethod());
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            timers.computeIfAbsent(new Outcome(operation, response.getStatus()), this::timer)
                    .record(took);
            write(operation, response.getStatus(), took.toMillis());
        }
    }

    private Timer timer(Outcome outcome) {
        return Timer.builder("xuecang.operation")
                .description("Operations of the API by operationId and status")
                .tag("operation", outcome.operation())
                .tag("status", String.valueOf(outcome.status()))
                .serviceLevelObjectives(
                        Duration.ofMillis(25),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(registry);
    }

    private static void write(String operation, int status, long millis) {
        MDC.put("operationId", operation);
        MDC.put("status", status);
        MDC.put("durationMillis", millis);
        LOG.info(operation + " " + status + " " + millis + " ms");
        MDC.remove("operationId");
        MDC.remove("status");
        MDC.remove("durationMillis");
    }
}
