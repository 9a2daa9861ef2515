package org.xuecang.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who advises which case. */
@ApplicationScoped
class Mentorships implements PanacheRepositoryBase<Mentorship, UUID> {

    /** Who is asked to advise a case in a stage, or does. */
    Optional<Mentorship> standing(UUID applicationId, UUID stageId) {
        return find(
                        "applicationId = ?1 and stageId = ?2 and state in ?3",
                        applicationId,
                        stageId,
                        List.of(MentorshipState.ASKED, MentorshipState.ACCEPTED))
                .firstResultOptional();
    }

    /** Whether somebody has to do with a case as its mentor. */
    boolean isMentor(UUID applicationId, UUID person) {
        return list("applicationId = ?1 and mentorId = ?2", applicationId, person).stream()
                .anyMatch(Mentorship::isOpenToMentor);
    }
}
