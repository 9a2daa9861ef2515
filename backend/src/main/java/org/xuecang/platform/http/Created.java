package org.xuecang.platform.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers 201 with the {@code Location} of what was made. */
public final class Created {

    private Created() {}

    /** @param collection the collection's path below {@code /api/v1}, such as {@code plans} */
    public static <T> RestResponse<T> in(String collection, UUID id, T view) {
        return at(collection + "/" + id, view);
    }

    /** @param path below {@code /api/v1}, such as {@code rounds/…/ranking}, for what has no id of its own */
    public static <T> RestResponse<T> at(String path, T view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/" + path))
                .build();
    }
}
