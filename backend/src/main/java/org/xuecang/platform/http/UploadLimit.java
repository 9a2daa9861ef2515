package org.xuecang.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.platform.problem.PlatformProblem;

/** Stops an upload that did not say beforehand how large it is, while it is still a file and in nobody's memory. */
@ApplicationScoped
public class UploadLimit {

    @Inject
    HttpConfig config;

    /** @throws org.xuecang.platform.problem.DomainError 413 {@code too-large} */
    public void check(Object[] parameters) {
        boolean tooLarge = Stream.of(parameters)
                .anyMatch(
                        parameter -> parameter instanceof FileUpload upload && upload.size() > config.maxUploadBytes());
        if (tooLarge) {
            throw PlatformProblem.TOO_LARGE.error("limit", config.maxUploadBytes());
        }
    }
}
