package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.xuecang.credit.document.DocumentKind;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalKind;
import org.xuecang.platform.personal.PersonalValue;

/** The documents by which people are known. */
@ApplicationScoped
class IdentityDocuments {

    @Inject
    Jdbi jdbi;

    @Inject
    PersonalFields personal;

    /**
     * A document.
     *
     * @param accountId null while there is no account of its person
     * @param number null when it was erased
     */
    record Known(
            UUID id,
            UUID accountId,
            DocumentKind kind,
            @Nested("number") PersonalValue number,
            LocalDate addedOn) {}

    /**
     * Gives a document to an account, unless it is another's; one that was known without an account is taken over.
     *
     * @return whether it is the account's now
     */
    boolean give(DocumentNumber number, UUID accountId, LocalDate today) {
        byte[][] hashes = personal.hashes(PersonalKind.DOCUMENT, number.text());
        hold(hashes[0]);
        Optional<Known> known = find(hashes);
        if (known.isPresent()) {
            return take(known.get().id(), accountId);
        }
        PersonalValue sealed = personal.seal(AccountColumns.NUMBER, number.text());
        jdbi.useHandle(sql ->
                sql.execute("""
                insert into identity_document (id, account_id, kind, number_ciphertext, number_hash, added_on)
                values (?, ?, ?, ?, ?, ?)
                """, Ids.next(), accountId, number.kind(), sealed.ciphertext(), sealed.hash(), today));
        return true;
    }

    private boolean take(UUID document, UUID accountId) {
        return jdbi.withHandle(sql -> sql.execute(
                        "update identity_document set account_id = ? where id = ? and coalesce(account_id, ?) = ?",
                        accountId,
                        document,
                        accountId,
                        accountId))
                == 1;
    }

    /**
     * Lets one person at a time say something about a number, to the end of the transaction: while two keys live it has two hashes, which
     * the unique constraint takes for two numbers.
     *
     * @param hash under the oldest live key, which all copies of the application know
     */
    private void hold(byte[] hash) {
        jdbi.useHandle(sql -> sql.select(
                        "select pg_advisory_xact_lock(?)", ByteBuffer.wrap(hash).getLong())
                .mapToMap()
                .list());
    }

    Optional<Known> find(DocumentNumber number) {
        return find(personal.hashes(PersonalKind.DOCUMENT, number.text()));
    }

    private Optional<Known> find(byte[][] hashes) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select id, account_id, kind, number_ciphertext, number_hash, added_on from identity_document
                        where number_hash = any (?)
                        """, (Object) hashes).map(RecordRows.of(Known.class)).findFirst());
    }

    /** Those of some accounts, in the order in which they were added. */
    List<Known> of(Collection<UUID> accounts) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, account_id, kind, number_ciphertext, number_hash, added_on from identity_document
                        where account_id = any (?) order by id
                        """, (Object) accounts.toArray(UUID[]::new))
                .map(RecordRows.of(Known.class))
                .list());
    }

    /** All that are one account's become another's. */
    void move(UUID from, UUID to) {
        jdbi.useHandle(
                sql -> sql.execute("update identity_document set account_id = ? where account_id = ?", to, from));
    }

    void erase(UUID accountId) {
        jdbi.useHandle(sql -> sql.execute(
                "update identity_document set number_ciphertext = null, number_hash = null where account_id = ?",
                accountId));
    }
}
