package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.signoff.SignOffs;

/** Who drafted a public notice, checked, approved or returned it. */
@ApplicationScoped
public class NoticeActors {

    @Inject
    SignOffs signOffs;

    public Set<UUID> of(PublicNotice notice) {
        Set<UUID> people = new HashSet<>(signOffs.people(NoticeSignOff.SUBJECT_TYPE, notice.id()));
        notice.draftedBy().ifPresent(people::add);
        return people;
    }
}
