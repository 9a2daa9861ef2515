package org.xuecang.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.problem.ProblemTexts;

/** Says in the caller's language what is wrong with something; in Chinese where nobody called, as in seeding. */
@RequestScoped
public class CallerTexts {

    @Inject
    CurrentVertxRequest request;

    public ProblemTexts texts() {
        return ProblemTexts.of(asked());
    }

    /** Chinese or English. */
    public Locale language() {
        return ProblemTexts.language(asked());
    }

    private String asked() {
        RoutingContext call = request.getCurrent();
        return call == null ? null : call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    public Problem.Entry of(Fault fault) {
        return texts().entry(fault);
    }

    /** Of a refusal that concerns one of several things, as the problem it would be if there were that one alone. */
    public Problem.Entry of(DomainError refusal) {
        return texts().entry(refusal);
    }

    public List<Problem.Entry> of(List<Fault> faults) {
        ProblemTexts texts = texts();
        return faults.stream().map(texts::entry).toList();
    }
}
