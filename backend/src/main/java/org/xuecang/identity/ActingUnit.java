package org.xuecang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;

/** The unit that the caller says they act for. */
@RequestScoped
class ActingUnit {

    private static final String HEADER = "Xuecang-Unit";

    @Context
    HttpHeaders headers;

    boolean isNamed() {
        return headers.getHeaderString(HEADER) != null;
    }

    /** Empty also for what is no id: that is nobody's unit. */
    Optional<UUID> unitId() {
        try {
            return Optional.ofNullable(headers.getHeaderString(HEADER)).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
