package org.xuecang.credit.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.credit.document.Sex;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.personal.PersonalValue;

/** A resident's account (学分银行账户). Documents, consents and what was done with it stand in rows of their own. */
@Entity
class CreditAccount implements Versioned {

    @Id
    private UUID id;

    @Generated
    private String number;

    private UUID unitId;
    private UUID townId;

    @Embedded
    @AttributeOverride(name = "ciphertext", column = @Column(name = "name_ciphertext"))
    @AttributeOverride(name = "hash", column = @Column(name = "name_hash"))
    private PersonalValue name;

    @Embedded
    @AttributeOverride(name = "ciphertext", column = @Column(name = "phone_ciphertext"))
    @AttributeOverride(name = "hash", column = @Column(name = "phone_hash"))
    private PersonalValue phone;

    private Short birthYear;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private OpeningWay openingWay;

    private LocalDate closedOn;
    private UUID mergedInto;

    @Version
    private long version;

    protected CreditAccount() {}

    /**
     * @param unitId in charge of it
     * @param townId where the person lives, and is counted
     */
    CreditAccount(UUID unitId, UUID townId, OpeningWay openingWay, LocalDate openedOn) {
        id = Ids.next();
        this.unitId = unitId;
        this.townId = townId;
        this.openingWay = openingWay;
        this.openedOn = openedOn;
        state = AccountState.OPEN;
    }

    void isOf(PersonalValue called, Integer bornIn, Sex whoseSex) {
        requireNotAtAnEnd();
        name = called;
        birthYear = bornIn == null ? null : bornIn.shortValue();
        sex = whoseSex;
    }

    /** Whether a document can be its holder's by what its number tells. */
    boolean mayBeKnownBy(DocumentNumber document) {
        boolean sameYear = birthYear == null
                || document.bornOn().map(LocalDate::getYear).orElse((int) birthYear) == (int) birthYear;
        return sameYear && (sex == null || document.sex().orElse(sex) == sex);
    }

    /**
     * Takes over what a document tells of its holder and was not known.
     *
     * @return whether there was such
     */
    boolean isKnownBy(DocumentNumber document) {
        requireNotAtAnEnd();
        Short year = birthYear;
        Sex known = sex;
        if (birthYear == null) {
            birthYear = document.bornOn().map(born -> (short) born.getYear()).orElse(null);
        }
        if (sex == null) {
            sex = document.sex().orElse(null);
        }
        return !Objects.equals(year, birthYear) || known != sex;
    }

    void callAt(PersonalValue number) {
        requireNotAtAnEnd();
        phone = number;
    }

    void liveIn(UUID town) {
        requireNotAtAnEnd();
        townId = town;
    }

    void close(LocalDate today) {
        requireOpen();
        state = AccountState.CLOSED;
        closedOn = today;
    }

    void reopen() {
        requireNotAtAnEnd();
        if (state != AccountState.CLOSED) {
            throw AccountProblem.ACCOUNT_NOT_CLOSED.error();
        }
        state = AccountState.OPEN;
        closedOn = null;
    }

    /** Leaves its number, its town and when it was opened; year of birth and sex go with the rest (个人信息保护法 47). */
    void erase(LocalDate today) {
        requireNotAtAnEnd();
        state = AccountState.ERASED;
        closedOn = closedOn == null ? today : closedOn;
        name = null;
        phone = null;
        birthYear = null;
        sex = null;
    }

    /** @param kept of the same person; stays */
    void mergeInto(CreditAccount kept, LocalDate today) {
        requireNotAtAnEnd();
        kept.requireOpen();
        state = AccountState.MERGED;
        closedOn = closedOn == null ? today : closedOn;
        mergedInto = kept.id;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code account-not-open} */
    void requireOpen() {
        if (state != AccountState.OPEN) {
            throw AccountProblem.ACCOUNT_NOT_OPEN.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code account-at-an-end} */
    void requireNotAtAnEnd() {
        if (state == AccountState.MERGED || state == AccountState.ERASED) {
            throw AccountProblem.ACCOUNT_AT_AN_END.error();
        }
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID unitId() {
        return unitId;
    }

    UUID townId() {
        return townId;
    }

    Optional<PersonalValue> name() {
        return Optional.ofNullable(name);
    }

    Optional<PersonalValue> phone() {
        return Optional.ofNullable(phone);
    }

    Integer birthYear() {
        return birthYear == null ? null : birthYear.intValue();
    }

    Sex sex() {
        return sex;
    }

    AccountState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    OpeningWay openingWay() {
        return openingWay;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    @Override
    public long version() {
        return version;
    }
}
