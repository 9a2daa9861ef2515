package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Access;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Sign-offs, the newest first. */
@ApplicationScoped
class SignOffList {

    private static final String COLUMNS =
            "s.id, s.subject_type, s.subject_id, s.organisation_id, s.title, s.state, s.drafter_id,"
                    + " null as drafter_name, s.drafted_at";

    /** As {@link SignOff#isOpenTo}: fewer steps held than the organisation allows. */
    private static final String MAY_SIGN = """
            (select count(*) from sign_off_step taken where taken.sign_off_id = s.id
                and (taken.user_id = ? or (taken.kind = 'DRAFTED' and s.drafter_id = ?)))
            < coalesce((select case when setting.same_person_twice then %d end from sign_off_setting setting
                where setting.organisation_id = s.organisation_id order by setting.version desc limit 1), %d)
            """.formatted(SignOff.ALLOWED_STEPS, SignOff.USUAL_STEPS);

    @Inject
    Gate gate;

    @Inject
    Access access;

    @Inject
    SubjectRegistry subjects;

    @Inject
    AppUsers people;

    @Inject
    Lists lists;

    /** @param waitingForMe only those whose next step the caller may take today */
    Page<SignOffSummary> page(
            SignOffState state, String subjectType, UUID subjectId, boolean waitingForMe, PageRequest request) {
        gate.where(SignOffPermission.READ, "s.organisation_id");
        ListQuery query = ListQuery.of(COLUMNS, "sign_off s")
                .visible(waitingForMe ? waiting() : visible())
                .whereGiven("s.state = ?", state == null ? null : state.name())
                .whereGiven("s.subject_type = ?", subjectType)
                .whereGiven("s.subject_id = ?", subjectId)
                // always true; it binds the question into the cursor, which what is visible is not
                .whereGiven("cast(? as boolean)", waitingForMe ? true : null)
                .orderBy(SortKey.descending("s.id", "uuid"));
        Page<SignOffSummary> page = lists.page(query, request, SignOffSummary.class);
        Map<UUID, String> names = people.names(page.items().stream()
                .map(SignOffSummary::drafterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page<>(page.items().stream().map(row -> row.named(names)).toList(), page.next(), page.total());
    }

    private Condition visible() {
        return gate.furtherWhere(SignOffPermission.READ, "s.organisation_id").and(subjects.readable());
    }

    /** Those whose next step the caller may take today; of rows of {@code sign_off s}. */
    Condition waiting() {
        UUID me = gate.caller().userId();
        Condition toCheck =
                Condition.of("s.state = 'DRAFTED'").and(access.where(SignOffPermission.CHECK, "s.organisation_id"));
        Condition toApprove =
                Condition.of("s.state = 'CHECKED'").and(access.where(SignOffPermission.APPROVE, "s.organisation_id"));
        return visible()
                .and(toCheck.or(toApprove))
                .and(Condition.of(MAY_SIGN, me, me))
                .and(subjects.refused().negated());
    }
}
