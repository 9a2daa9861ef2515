package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffReturned;

/** A feature with papers to be signed off, as small as one can be. */
@ApplicationScoped
class Papers implements SignOffSubjects {

    static final String TYPE = "paper";

    @Inject
    Gate gate;

    @Inject
    SignOffs signOffs;

    private final Map<UUID, Paper> papers = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> barred = new ConcurrentHashMap<>();

    /** @param shown whether callers may read it at all */
    record Paper(UUID organisationId, String content, boolean shown, boolean brokenOnApproval, String outcome) {

        Paper saying(String other) {
            return new Paper(organisationId, other, shown, brokenOnApproval, outcome);
        }

        Paper hidden() {
            return new Paper(organisationId, content, false, brokenOnApproval, outcome);
        }

        Paper breaking() {
            return new Paper(organisationId, content, shown, true, outcome);
        }

        Paper ended(String how) {
            return new Paper(organisationId, content, shown, brokenOnApproval, how);
        }
    }

    UUID write(UUID organisationId) {
        UUID id = UUID.randomUUID();
        papers.put(id, new Paper(organisationId, "第一稿", true, false, null));
        return id;
    }

    Paper paper(UUID id) {
        return papers.get(id);
    }

    void replace(UUID id, Paper paper) {
        papers.put(id, paper);
    }

    @Transactional
    UUID send(UUID id) {
        UUID organisation = papers.get(id).organisationId();
        gate.require(SignOffPermission.CHECK, organisation);
        return signOffs.start(new SignOffSubject(TYPE, id, organisation, "一份待签材料"));
    }

    /** Somebody with a part in the paper, who may not sign it. */
    void bar(UUID id, UUID userId) {
        barred.put(id, userId);
    }

    void settle(@Observes SignOffApproved approved) {
        if (approved.subjectType().equals(TYPE)) {
            papers.computeIfPresent(approved.subjectId(), (id, paper) -> paper.ended("approved"));
            if (papers.get(approved.subjectId()).brokenOnApproval()) {
                throw new IllegalStateException("the feature fails");
            }
        }
    }

    void reopen(@Observes SignOffReturned returned) {
        papers.computeIfPresent(returned.subjectId(), (id, paper) -> paper.ended("returned"));
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Optional<String> contentHash(UUID subjectId) {
        return Optional.ofNullable(papers.get(subjectId)).map(Paper::content).map(ContentHash::of);
    }

    @Override
    public Optional<SubjectPlace> place(UUID subjectId) {
        return Optional.of(new SubjectPlace(papers.get(subjectId).organisationId(), 1));
    }

    @Override
    public Condition readable(String subjectIdColumn) {
        UUID[] shown = papers.entrySet().stream()
                .filter(entry -> entry.getValue().shown())
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        return Condition.of(subjectIdColumn + " = any (?)", (Object) shown);
    }

    @Override
    public Condition refused(String subjectIdColumn) {
        UUID caller = gate.caller().userId();
        UUID[] theirs = barred.entrySet().stream()
                .filter(entry -> entry.getValue().equals(caller))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        return Condition.of(subjectIdColumn + " = any (?)", (Object) theirs);
    }
}
