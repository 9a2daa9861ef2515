package org.xuecang.round.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;

/** Templates as documents: given out, and taken in from elsewhere. Nothing that is there already is lost by it. */
@ApplicationScoped
class TemplateExchange {

    /** A form goes six deep, and a place of it takes three members of the schema. */
    private static final int DEEPEST = 40;

    @All
    @Inject
    List<TemplateService<?>> services;

    @Inject
    Templates templates;

    @Inject
    Validation validation;

    @Inject
    OwnScope scope;

    /** @param number of a published version; null for what is being worked on */
    TemplateDocument document(UUID id, Integer number) {
        return service(kindOf(id)).document(id, number);
    }

    /**
     * @param seen where the document shall be the next version of a template
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code
     *     template-unpublished} where the template holds something that was not published, {@code template-retired}
     */
    @Transactional
    ImportedTemplate take(ImportTemplateRequest request, IfMatch seen) {
        UUID target = request.templateId();
        Optional<TemplateKind> wanted = Optional.ofNullable(target).map(this::kindOf);
        Optional<UUID> organisation = wanted.map(kind -> service(kind).requireEditable(target, seen))
                .or(() -> scope.require(TemplatePermission.EDIT, request.organisationId()));
        Faults faults = validation.of(request);
        faults.addIf(organisation.isEmpty(), "/organisationId", "not-null");
        faults.throwIfAny();
        TemplateDocument document = request.document();
        Optional<TemplateKind> kind = TemplateKind.ofFormat(document.format());
        faults.addIf(kind.isEmpty(), "/document/format", "document-format-unknown");
        faults.addIf(document.version() != TemplateDocument.VERSION, "/document/version", "document-version-unknown");
        boolean isOther = kind.isPresent() && wanted.isPresent() && !wanted.equals(kind);
        faults.addIf(isOther, "/document/format", "document-of-another-kind");
        if (depth(document.content()) > DEEPEST) {
            faults.add("/document/content", "nested-too-deep", Map.of("most", DEEPEST));
        }
        faults.throwIfAny();
        TemplateService<?> service = service(kind.orElseThrow());
        if (target != null) {
            return service.takeNext(target, seen, request.name(), document.content());
        }
        String name = request.name() == null ? document.name() : request.name();
        return service.takeNew(organisation.orElseThrow(), name, document.content());
    }

    private static int depth(JsonNode value) {
        int deepest = 0;
        for (JsonNode below : value) {
            deepest = Math.max(deepest, depth(below));
        }
        return deepest + 1;
    }

    /** Any kind for what is not there: none of them finds it. */
    private TemplateKind kindOf(UUID id) {
        return templates.findByIdOptional(id).map(Template::kind).orElse(TemplateKind.FORM);
    }

    private TemplateService<?> service(TemplateKind kind) {
        return services.stream()
                .filter(service -> service.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
