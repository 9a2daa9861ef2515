package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Refuses a body that is empty or the word {@code null}, so that no service has to expect one that is not there; stops
 * reading one that did not say beforehand how long it is; and names everything in it that cannot be kept, is given twice,
 * or is of a wrong type.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyInterceptor implements ReaderInterceptor {

    @Inject
    Instance<HttpConfig> config; // providers are made before the configuration is

    @Inject
    Instance<ObjectMapper> json;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        byte[] text = new BoundedBody(request.getInputStream(), config.get().maxJsonBytes()).readAllBytes();
        List<Fault> unfit = BodyText.faults(text);
        if (!unfit.isEmpty()) {
            throw malformed(unfit);
        }
        request.setInputStream(new ByteArrayInputStream(text));
        Object body = read(request, text);
        if (body == null) {
            throw malformed(List.of(new Fault("", "not-null")));
        }
        return body;
    }

    private Object read(ReaderInterceptorContext request, byte[] text) throws IOException {
        try {
            return request.proceed();
        } catch (JacksonException unfit) {
            throw malformed(faults(text, request.getGenericType()));
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof JacksonException
                    ? malformed(faults(text, request.getGenericType()))
                    : refused;
        }
    }

    /** Nothing where the text is no JSON: then there is one fault, and no place in the body to name. */
    private List<Fault> faults(byte[] text, Type type) throws IOException {
        ObjectMapper mapper = json.get();
        try {
            return TypeFaults.of(mapper.readTree(text), mapper.constructType(type), mapper);
        } catch (JsonParseException noJson) {
            return List.of();
        }
    }

    private static DomainError malformed(List<Fault> faults) {
        return new DomainError(PlatformProblem.MALFORMED_REQUEST, Map.of(), faults, Map.of());
    }
}
