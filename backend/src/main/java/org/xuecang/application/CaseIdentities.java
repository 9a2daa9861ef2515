package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** What a case is told by, for features that keep its people hidden from somebody; who may ask is for them to say. */
@ApplicationScoped
public class CaseIdentities {

    /** The unit and what is above it, up to whose round it is; and all that is above or is that. */
    private static final String NAMES = """
            with recursive line (id, round_organisation) as (
                select a.unit_id, r.organisation_id from round_application a
                join application_round r on r.id = a.round_id where a.id = ?
                union
                select parent.parent_id, line.round_organisation from line
                join organisation_parent parent on parent.organisation_id = line.id
                where line.id <> line.round_organisation
            )
            select named.name, line.id = line.round_organisation as above from line
            join organisation_name named on named.organisation_id = line.id
            """;

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    SealedAnswers sealed;

    @Inject
    PublishedForms forms;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    /**
     * Who and whose a case is.
     *
     * @param people names of its writers
     * @param units names that its unit, and what is above it below whose round it is, have or had
     * @param places names of whose round it is, with which units' names may begin
     * @param particulars phone numbers of its writers, and what it answers to what identifies
     */
    public record CaseIdentity(Set<String> people, Set<String> units, Set<String> places, Set<String> particulars) {}

    private record Named(String name, boolean above) {}

    /** Of a case that was handed in. */
    public CaseIdentity of(UUID id) {
        RoundApplication application = applications.findById(id);
        Set<UUID> writers = parts.writers(application);
        Set<String> particulars = new HashSet<>();
        writers.forEach(writer -> people.phone(writer).ifPresent(particulars::add));
        parts.revision(id, application.revision()).ifPresent(last -> particulars.addAll(answered(id, last)));
        Set<String> units = new HashSet<>();
        Set<String> places = new HashSet<>();
        jdbi.withHandle(sql -> sql.select(NAMES, id)
                        .map((row, _) -> new Named(row.getString("name"), row.getBoolean("above")))
                        .list())
                .forEach(named -> (named.above() ? places : units).add(named.name()));
        return new CaseIdentity(Set.copyOf(people.names(writers).values()), units, places, particulars);
    }

    private Collection<String> answered(UUID id, ApplicationParts.Revision last) {
        PublishedForm form = forms.get(last.formVersionId());
        ObjectNode whole = sealed.whole(id, form, last.answers());
        return form.blind().telling(whole);
    }
}
