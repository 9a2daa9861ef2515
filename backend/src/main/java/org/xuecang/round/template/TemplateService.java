package org.xuecang.round.template;

import static org.xuecang.round.template.TemplatePermission.EDIT;
import static org.xuecang.round.template.TemplatePermission.READ;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.TypeFaults;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/**
 * Keeps the templates of one kind. A content may be unfinished while it is worked on; it is whole when it is published.
 *
 * @param <C> the kind's content, a record that {@link StoredJson} writes and reads
 */
public abstract class TemplateService<C> {

    private final TemplateKind kind;
    private final Class<C> type;

    @Inject
    Templates templates;

    @Inject
    TemplateVersions versions;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    OwnScope scope;

    @Inject
    RequestTime time;

    @Inject
    CallerTexts words;

    protected TemplateService(TemplateKind kind, Class<C> type) {
        this.kind = kind;
        this.type = type;
    }

    /** What stops a content from being published, with pointers into it. */
    protected abstract Faults hindrances(C content);

    /**
     * What a content names that this installation does not have, with pointers into it: it could never be published here. The
     * content may have holes.
     */
    protected Faults foreign(C content) {
        return new Faults();
    }

    /** Of the templates that it keeps. */
    public TemplateKind kind() {
        return kind;
    }

    public Page<TemplateSummary> list(String name, Boolean retired, PageRequest page) {
        return templates.page(kind, name, retired, page);
    }

    public ShownTemplate<C> get(UUID id) {
        return shown(seen(id));
    }

    /** @throws DomainError 403, 422 with all faults */
    @Transactional
    public ShownTemplate<C> create(UUID id, TemplateDefinition<C> definition) {
        Optional<UUID> organisation = scope.require(EDIT, definition.organisationId());
        Faults faults = validation.of(definition);
        faults.addIf(organisation.isEmpty(), "/organisationId", "not-null");
        faults.throwIfAny();
        return write(new Template(id, organisation.orElseThrow(), kind), definition);
    }

    /** @throws DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code template-retired} */
    @Transactional
    public ShownTemplate<C> replace(UUID id, IfMatch seen, TemplateDefinition<C> definition) {
        Template template = editable(id, seen);
        Faults faults = validation.of(definition);
        UUID owner = definition.organisationId();
        faults.addIf(
                owner != null && !owner.equals(template.organisationId()) && faults.isClean("/organisationId"),
                "/organisationId",
                "invalid");
        faults.throwIfAny();
        return write(template, definition);
    }

    private ShownTemplate<C> write(Template template, TemplateDefinition<C> definition) {
        String name = definition.name().strip();
        new Faults()
                .addIf(templates.isNameTaken(template, name), "/name", "name-taken")
                .throwIfAny();
        template.write(name, StoredJson.write(definition.content()), time.now());
        templates.persistAndFlush(template);
        return shown(template);
    }

    /**
     * A template as a document.
     *
     * @param number of a published version; null for what is being worked on
     * @throws DomainError 404, 403
     */
    public TemplateDocument document(UUID id, Integer number) {
        Template template = seen(id);
        String content = number == null
                ? template.content()
                : versions.findNumber(id, number)
                        .orElseThrow(PlatformProblem.NOT_FOUND::error)
                        .content();
        return new TemplateDocument(
                kind.format(), TemplateDocument.VERSION, template.name(), StoredJson.read(content, JsonNode.class));
    }

    /**
     * Passes the gate for writing a template.
     *
     * @return whose it is
     * @throws DomainError 404, 403, 428, 412
     */
    public UUID requireEditable(UUID id, IfMatch seen) {
        return editable(id, seen).organisationId();
    }

    /** What a template says, without the request that said it. */
    private record Taken<C>(UUID organisationId, String name, C content) implements TemplateDefinition<C> {}

    /**
     * Takes the content of a document as a new template.
     *
     * @throws DomainError 422 with all faults
     */
    public ImportedTemplate takeNew(UUID organisationId, String name, JsonNode content) {
        return take(new Template(Ids.next(), organisationId, kind), name, read(content));
    }

    /**
     * Takes the content of a document as what is being worked on.
     *
     * @param name null for its own
     * @throws DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code template-unpublished}, {@code
     *     template-retired}
     */
    public ImportedTemplate takeNext(UUID id, IfMatch seen, String name, JsonNode content) {
        Template template = editable(id, seen);
        C read = read(content);
        requireAllPublished(template);
        return take(template, name == null ? template.name() : name, read);
    }

    private ImportedTemplate take(Template template, String name, C content) {
        ShownTemplate<C> taken = write(template, new Taken<>(template.organisationId(), name, content));
        return new ImportedTemplate(taken.id(), kind, taken.name(), taken.hindrances());
    }

    private C read(JsonNode content) {
        JsonMapper json = StoredJson.mapper();
        Faults found = new Faults();
        found.addIf(content.isNull(), "", "not-null");
        TypeFaults.of(content, json.constructType(type), json).forEach(found::add);
        C read = found.all().isEmpty() ? json.convertValue(content, type) : null;
        if (read != null) {
            found.addAll(validation.of(read)).addAll(foreign(read));
        }
        new Faults().addAll(found, "/document/content").throwIfAny();
        return read;
    }

    private void requireAllPublished(Template template) {
        boolean isPublished = versions.findLatest(template.id())
                .filter(latest -> latest.content().equals(template.content()))
                .isPresent();
        if (!isPublished) {
            throw TemplateProblem.TEMPLATE_UNPUBLISHED.error();
        }
    }

    /** @throws DomainError 422 {@code template-not-publishable} with all faults; 409 {@code nothing-to-publish} */
    @Transactional
    public ShownTemplate<C> publish(UUID id, IfMatch seen) {
        Template template = editable(id, seen);
        Faults faults = hindrances(StoredJson.read(template.content(), type));
        faults.throwIfAny(TemplateProblem.TEMPLATE_NOT_PUBLISHABLE);
        Optional<TemplateVersion> latest = versions.findLatest(id);
        if (latest.filter(version -> version.content().equals(template.content()))
                .isPresent()) {
            throw TemplateProblem.NOTHING_TO_PUBLISH.error();
        }
        template.touch(time.now());
        UUID publisher = gate.caller().account();
        int number = latest.map(TemplateVersion::number).orElse(0) + 1;
        versions.persist(new TemplateVersion(template, number, publisher, time.now()));
        templates.flush();
        return shown(template);
    }

    @Transactional
    public ShownTemplate<C> retire(UUID id, IfMatch seen) {
        Template template = editable(id, seen);
        template.retire(time.today(), time.now());
        templates.flush();
        return shown(template);
    }

    public PublishedTemplate<C> version(UUID id, int number) {
        Template template = seen(id);
        return versions.findNumber(template.id(), number)
                .map(this::published)
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** For what is made with it: a version by its own id, whoever asks. */
    public Optional<PublishedTemplate<C>> published(UUID versionId) {
        return versions.find(kind, versionId).map(this::published);
    }

    /** For what is made with it: the version that is published last. */
    public Optional<PublishedTemplate<C>> latest(UUID id) {
        return templates
                .find(kind, id)
                .flatMap(template -> versions.findLatest(template.id()))
                .map(this::published);
    }

    /** Whether something new of the organisation may be made with it. */
    public boolean isInUse(UUID id, UUID organisationId) {
        return templates
                .find(kind, id)
                .filter(template -> template.organisationId().equals(organisationId))
                .filter(template -> template.retiredOn() == null)
                .isPresent();
    }

    /** Whose it is, in use or not. */
    public boolean isOf(UUID id, UUID organisationId) {
        return templates
                .find(kind, id)
                .filter(template -> template.organisationId().equals(organisationId))
                .isPresent();
    }

    private PublishedTemplate<C> published(TemplateVersion version) {
        return new PublishedTemplate<>(
                version.id(),
                version.templateId(),
                version.number(),
                version.publishedAt(),
                StoredJson.read(version.content(), type));
    }

    private Template seen(UUID id) {
        return gate.seen(templates.find(kind, id), READ, Template::organisationId);
    }

    private Template editable(UUID id, IfMatch seen) {
        Template template = seen(id);
        gate.require(EDIT, template.organisationId());
        IfMatch.check(seen, template);
        return template;
    }

    private ShownTemplate<C> shown(Template template) {
        C content = StoredJson.read(template.content(), type);
        return new ShownTemplate<>(
                template.id(),
                template.organisationId(),
                template.name(),
                content,
                words.of(hindrances(content).all()),
                versions.findAllOf(template.id()).stream()
                        .map(TemplateVersionView::of)
                        .toList(),
                template.retiredOn(),
                template.version());
    }
}
