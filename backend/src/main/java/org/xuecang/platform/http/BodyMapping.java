package org.xuecang.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Reads bodies by the rules of the API. */
@Singleton
class BodyMapping implements ObjectMapperCustomizer {

    /** After Quarkus' own, which brings another reader of days: of two the last wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new BoundedDays());
    }
}
