package org.xuecang.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.form.FormPrefill;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** What a new application begins with: what is known of the person and the unit, and what the unit wrote last time. */
@ApplicationScoped
class AnswerPrefill {

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    AppUsers people;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    private record Earlier(UUID id, UUID applicantId, UUID formVersionId, String answers) {}

    ObjectNode of(PublishedForm form, OpenRound round, UUID unit, UUID applicant) {
        Map<FormPrefill, String> known = new EnumMap<>(FormPrefill.class);
        known.put(FormPrefill.PERSON_NAME, people.names(Set.of(applicant)).get(applicant));
        known.put(
                FormPrefill.UNIT_NAME,
                organisations.names(List.of(unit), time.today()).get(unit));
        people.phone(applicant).ifPresent(phone -> known.put(FormPrefill.PERSON_PHONE, phone));
        ObjectNode lastTime = last(round, unit)
                .map(earlier -> answers(earlier, applicant))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        return form.prefilled(known, lastTime);
    }

    /** What a colleague wrote of themselves is not theirs to take over. */
    private ObjectNode answers(Earlier earlier, UUID applicant) {
        PublishedForm form = forms.get(earlier.formVersionId());
        return earlier.applicantId().equals(applicant)
                ? sealed.whole(earlier.id(), form, earlier.answers())
                : form.withoutPeople(SealedAnswers.withoutPhones(form, earlier.answers()));
    }

    /** What the unit handed in last for the same programme, in an earlier round, and stood by. */
    private Optional<Earlier> last(OpenRound round, UUID unit) {
        return jdbi.withHandle(sql -> sql.select("""
                        select a.id, a.applicant_id, v.form_version_id, v.answers
                        from round_application a
                        join application_round r on r.id = a.round_id
                        join application_revision v on v.application_id = a.id and v.number = a.revision
                        where a.unit_id = ? and r.programme_id = ? and r.id <> ? and a.state not in ('WITHDRAWN', 'REFUSED')
                        order by v.submitted_at desc, a.id desc limit 1
                        """, unit, round.programmeId(), round.id())
                .map((row, _) -> new Earlier(
                        row.getObject("id", UUID.class),
                        row.getObject("applicant_id", UUID.class),
                        row.getObject("form_version_id", UUID.class),
                        row.getString("answers")))
                .findOne());
    }
}
