package org.xuecang.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.personal.PersonalValue;

/** A person or a program that may call. Keycloak keeps how they sign in; their roles are dated {@link RoleGrant}s. */
@Entity
@Table(name = "app_user")
class UserAccount implements Versioned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private UserKind kind;

    private UUID keycloakId;
    private String clientId;
    private String username;
    private String displayName;

    @Embedded
    @AttributeOverride(name = "ciphertext", column = @Column(name = "phone_ciphertext"))
    @AttributeOverride(name = "hash", column = @Column(name = "phone_hash"))
    private PersonalValue phone;

    @Enumerated(EnumType.STRING)
    private UserState state;

    private String language;
    private Instant createdAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "user", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom, id")
    private List<RoleGrant> grants = new ArrayList<>();

    protected UserAccount() {}

    private UserAccount(UserKind kind, String username, String displayName, UserState state, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.username = username;
        this.displayName = displayName;
        this.state = state;
        this.language = "zh";
        this.createdAt = now;
    }

    static UserAccount person(String username, String displayName, Instant now) {
        return new UserAccount(UserKind.PERSON, username, displayName, UserState.INVITED, now);
    }

    static UserAccount program(String clientId, String displayName, Instant now) {
        UserAccount program = new UserAccount(UserKind.PROGRAM, clientId, displayName, UserState.ACTIVE, now);
        program.clientId = clientId;
        return program;
    }

    RoleGrant grant(RoleTerms terms, UUID grantedBy, Instant now) {
        return add(new RoleGrant(this, terms, grantedBy, null, now));
    }

    /** The same role in the same place, handed on for a time; never longer than the source holds. */
    RoleGrant receive(RoleGrant source, LocalDate from, LocalDate until, UUID grantedBy, Instant now) {
        RoleTerms terms = new RoleTerms(source.role(), source.unitId(), source.scopeId(), from, until);
        return add(new RoleGrant(this, terms, grantedBy, source.id(), now));
    }

    private RoleGrant add(RoleGrant grant) {
        grants.add(grant);
        return grant;
    }

    void linkTo(UUID newKeycloakId) {
        keycloakId = newKeycloakId;
    }

    void signedIn() {
        if (state == UserState.INVITED) {
            state = UserState.ACTIVE;
        }
    }

    void disable() {
        if (state == UserState.DISABLED) {
            throw IdentityProblem.ACCOUNT_STATE.error();
        }
        state = UserState.DISABLED;
    }

    void enable() {
        if (state != UserState.DISABLED) {
            throw IdentityProblem.ACCOUNT_STATE.error();
        }
        state = UserState.ACTIVE;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void callAt(PersonalValue newPhone) {
        phone = newPhone;
    }

    /** What the account holds or will hold. */
    List<RoleGrant> openGrants(LocalDate today) {
        return grants.stream().filter(grant -> !grant.isOverOn(today)).toList();
    }

    /** What decides whose account this is: its open grants, or when all are over, the ones it had. */
    List<RoleGrant> standing(LocalDate today) {
        List<RoleGrant> open = openGrants(today);
        return open.isEmpty() ? grants() : open;
    }

    /** The units where the account belongs. */
    List<UUID> places(LocalDate today) {
        return standing(today).stream().map(RoleGrant::unitId).distinct().toList();
    }

    Optional<RoleGrant> grantWith(UUID grantId) {
        return grants.stream().filter(grant -> grant.id().equals(grantId)).findFirst();
    }

    List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    UUID id() {
        return id;
    }

    boolean isProgram() {
        return clientId != null;
    }

    UserKind kind() {
        return kind;
    }

    Optional<UUID> keycloakId() {
        return Optional.ofNullable(keycloakId);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Optional<PersonalValue> phone() {
        return Optional.ofNullable(phone);
    }

    UserState state() {
        return state;
    }

    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public long version() {
        return version;
    }
}
