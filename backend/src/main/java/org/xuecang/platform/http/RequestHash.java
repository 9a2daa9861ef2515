package org.xuecang.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.platform.Sha256;

/** What a request says, as a SHA-256 in hexadecimal: the values an endpoint was called with, uploads by their content. */
@ApplicationScoped
class RequestHash {

    @Inject
    ObjectMapper json;

    String of(Method endpoint, Object[] values) {
        MessageDigest digest = Sha256.digest();
        Parameter[] parameters = endpoint.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            digest.update((parameters[i].getName() + "=").getBytes(StandardCharsets.UTF_8));
            update(digest, values[i]);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void update(MessageDigest digest, Object value) {
        try {
            if (value instanceof FileUpload upload) {
                digest.update(upload.fileName().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(upload.uploadedFile()));
            } else {
                digest.update(json.writeValueAsBytes(value));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
