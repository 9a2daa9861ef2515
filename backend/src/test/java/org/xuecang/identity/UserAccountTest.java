package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.DomainError;

class UserAccountTest {

    private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final UUID UNIT = new UUID(0, 1);

    private final UserAccount account = UserAccount.person("wang", "王", NOW);

    private RoleGrant granted(LocalDate from, LocalDate until) {
        return account.grant(terms(from, until), null, NOW);
    }

    private static RoleTerms terms(LocalDate from, LocalDate until) {
        return new RoleTerms(Role.CENTRE_OFFICER, UNIT, UNIT, from, until);
    }

    @Test
    void holdsFromItsFirstDayToTheDayBeforeItsLast() {
        RoleGrant grant = granted(TODAY, TODAY.plusDays(2));
        assertThat(grant.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(grant.holdsOn(TODAY)).isTrue();
        assertThat(grant.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(grant.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void neverBeginsWhereItEndsBefore() {
        RoleGrant grant = granted(TODAY.plusDays(5), null);
        grant.end(TODAY);
        assertThat(grant.isOverOn(TODAY)).isTrue();
        assertThat(grant.holdsOn(TODAY.plusDays(5))).isFalse();
        assertThat(grant.overlaps(terms(TODAY, null))).isFalse();
        assertThatThrownBy(() -> grant.end(TODAY)).isInstanceOf(DomainError.class);
    }

    @Test
    void overlapsOnlyOnACommonDay() {
        RoleGrant grant = granted(TODAY, TODAY.plusDays(2));
        assertThat(grant.overlaps(terms(TODAY.plusDays(2), null))).isFalse();
        assertThat(grant.overlaps(terms(TODAY.plusDays(1), null))).isTrue();
        assertThat(grant.overlaps(terms(TODAY.minusDays(3), TODAY))).isFalse();
        assertThat(grant.overlaps(new RoleTerms(Role.APPLICANT, UNIT, UNIT, TODAY, null)))
                .isFalse();
    }

    @Test
    void belongsToItsOpenGrantsOrToTheLastOnesWhenAllAreOver() {
        UUID former = new UUID(0, 2);
        account.grant(new RoleTerms(Role.APPLICANT, former, former, TODAY.minusDays(9), TODAY), null, NOW);
        assertThat(account.places(TODAY)).containsExactly(former);
        granted(TODAY, null);
        assertThat(account.places(TODAY)).containsExactly(UNIT);
    }

    @Test
    void isDisabledAndEnabledOnlyFromTheOtherState() {
        assertThatThrownBy(account::enable).isInstanceOf(DomainError.class);
        account.disable();
        account.signedIn();
        assertThat(account.state()).isEqualTo(UserState.DISABLED);
        assertThatThrownBy(account::disable).isInstanceOf(DomainError.class);
        account.enable();
        assertThat(account.state()).isEqualTo(UserState.ACTIVE);
    }
}
