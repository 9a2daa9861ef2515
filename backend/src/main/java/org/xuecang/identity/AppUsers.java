package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.keycloak.KeycloakAccounts;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.time.RequestTime;

/** What other features may know of people: what they are called, and who may do something today. */
@ApplicationScoped
public class AppUsers {

    @Inject
    Jdbi jdbi;

    @Inject
    OrganisationTree tree;

    @Inject
    RequestTime time;

    @Inject
    KeycloakAccounts keycloak;

    @Inject
    UserAccounts accounts;

    @Inject
    PersonalFields personal;

    /** Display names of accounts, disabled ones too; in one statement. */
    public Map<UUID, String> names(Collection<UUID> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(sql -> sql.select("select id, display_name from app_user where id = any (?)", (Object)
                        userIds.toArray(UUID[]::new))
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("display_name")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** People, not programs, whose permission reaches the organisation today. */
    public Set<UUID> holding(Permission permission, UUID organisationId) {
        return holding(permission.roles(), permission.reach(), organisationId);
    }

    /** People, not programs, who hold one of the roles today so that it reaches the organisation. */
    public Set<UUID> holding(Set<Role> roles, Reach reach, UUID organisationId) {
        return holding(roles, reached(reach, organisationId));
    }

    /** People, not programs, who belong to one of the units today by one of the roles; in one statement. */
    public Set<UUID> ofUnits(Set<Role> roles, Collection<UUID> units) {
        return holding(roles, Condition.of("held.unit_id = any (?)", (Object) units.toArray(UUID[]::new)));
    }

    /** The same for each of the units by itself; in one statement. */
    public Map<UUID, Set<UUID>> ofEachUnit(Set<Role> roles, Collection<UUID> units) {
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select distinct held.unit_id, held.user_id from role_grant held
                        join app_user person on person.id = held.user_id
                        where person.kind = 'PERSON' and person.state <> 'DISABLED' and held.role = any (?)
                            and held.valid_from <= ? and (held.valid_until is null or held.valid_until > ?)
                            and held.unit_id = any (?)
                        """,
                        roles.stream().map(Role::name).toArray(String[]::new),
                        time.today(),
                        time.today(),
                        units.toArray(UUID[]::new))
                .map((row, _) -> Map.entry(row.getObject("unit_id", UUID.class), row.getObject("user_id", UUID.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    private Set<UUID> holding(Set<Role> roles, Condition reached) {
        return jdbi.withHandle(sql -> {
            var query = sql.createQuery("""
                            select distinct held.user_id from role_grant held
                            join app_user person on person.id = held.user_id
                            where person.kind = 'PERSON' and person.state <> 'DISABLED' and held.role = any (?)
                                and held.valid_from <= ? and (held.valid_until is null or held.valid_until > ?) and (%s)
                            """.formatted(reached.sql()))
                    .bind(0, roles.stream().map(Role::name).toArray(String[]::new))
                    .bind(1, time.today())
                    .bind(2, time.today());
            for (int i = 0; i < reached.parameters().size(); i++) {
                query.bind(i + 3, reached.parameters().get(i));
            }
            return query.mapTo(UUID.class).collect(Collectors.toUnmodifiableSet());
        });
    }

    /** Of each of these people the units to which they belong today; in one statement. */
    public Map<UUID, Set<UUID>> unitsByPerson(Collection<UUID> userIds) {
        return jdbi.withHandle(sql -> sql.select("""
                        select distinct user_id, unit_id from role_grant
                        where user_id = any (?) and valid_from <= ? and (valid_until is null or valid_until > ?)
                        """, userIds.toArray(UUID[]::new), time.today(), time.today())
                .map((row, _) -> Map.entry(row.getObject("user_id", UUID.class), row.getObject("unit_id", UUID.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    /**
     * That one of some people belongs today to a unit.
     *
     * @param people a query of accounts' ids without parameters
     * @param unit what holds of {@code held.unit_id}
     */
    private Condition belonging(String people, Condition unit) {
        Condition held = today(unit);
        return new Condition(
                "exists (select 1 from role_grant held where held.user_id in (" + people + ") and " + held.sql() + ")",
                held.parameters());
    }

    private Condition today(Condition unit) {
        return Condition.of(
                        "held.valid_from <= ? and (held.valid_until is null or held.valid_until > ?)",
                        time.today(),
                        time.today())
                .and(unit);
    }

    /** {@link #holding(Permission, UUID)} as a condition on rows of {@code app_user person}. */
    public Condition holds(Permission permission, UUID organisationId) {
        Condition role = Condition.of("held.role = any (?)", (Object)
                permission.roles().stream().map(Role::name).toArray(String[]::new));
        return Condition.of("person.kind = 'PERSON' and person.state <> 'DISABLED'")
                .and(belonging("person.id", role.and(reached(permission.reach(), organisationId))));
    }

    /** Somebody's phone number as they gave it; for what they fill in themselves. */
    public Optional<String> phone(UUID userId) {
        return accounts.findByIdOptional(userId)
                .flatMap(UserAccount::phone)
                .map(stored -> personal.open(UserColumns.PHONE, stored));
    }

    /** What language each of these people reads; in one statement. */
    public Map<UUID, Locale> languages(Collection<UUID> userIds) {
        return jdbi.withHandle(sql -> sql.select(
                        "select id, language from app_user where id = any (?)", (Object) userIds.toArray(UUID[]::new))
                .map((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("language"))
                                .map(Locale::of)
                                .orElse(Locale.CHINESE)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What language somebody reads: Chinese or English. */
    public Locale language(UUID userId) {
        return jdbi.withHandle(sql -> sql.select("select language from app_user where id = ?", userId)
                .mapTo(String.class)
                .findOne()
                .map(Locale::of)
                .orElse(Locale.CHINESE));
    }

    /**
     * Where mail reaches somebody, asked of Keycloak, which alone knows it.
     *
     * @return empty for a disabled account and for one without an address
     * @throws org.xuecang.platform.problem.DomainError 503 {@code sign-in-service-down}
     */
    public Optional<String> mailAddress(UUID userId) {
        return jdbi.withHandle(sql -> sql.select(
                                "select keycloak_id from app_user where id = ? and state <> 'DISABLED'"
                                        + " and keycloak_id is not null",
                                userId)
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(keycloak::mailAddress);
    }

    /** The other side of {@link CallerAccess#where}: from the organisation to the grants that reach it. */
    private Condition reached(Reach reach, UUID organisationId) {
        Set<UUID> here = Set.of(organisationId);
        return switch (reach) {
            case UNIT -> Condition.of("held.unit_id = ?", organisationId);
            case SUBTREE -> tree.above("held.scope_id", here, time.today());
            case LINE ->
                tree.above("held.scope_id", here, time.today()).or(tree.within("held.scope_id", here, time.today()));
            case EVERYWHERE -> Condition.TRUE;
        };
    }
}
