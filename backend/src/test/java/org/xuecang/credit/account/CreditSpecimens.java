package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;
import org.xuecang.testing.Specimens;

/** Accounts in the charge of any organisation, for the authorisation table. */
@ApplicationScoped
class CreditSpecimens implements Specimens {

    private static final Set<String> LISTS = Set.of(
            "listCreditAccounts",
            "lookUpCreditAccounts",
            "listAccountMerges",
            "listAccountDuplicates",
            "listConsentTexts");
    private static final Set<String> ON_ACCOUNT = Set.of(
            "getCreditAccount",
            "listCreditAccountEvents",
            "patchCreditAccount",
            "addIdentityDocument",
            "discloseCreditAccount",
            "closeCreditAccount",
            "reopenCreditAccount",
            "eraseCreditAccount");
    private static final Set<String> ON_MERGE =
            Set.of("getAccountMerge", "agreeToAccountMerge", "refuseAccountMerge", "withdrawAccountMerge");
    private static final String OPEN = "openCreditAccount";
    private static final String ASK = "askAccountMerge";

    @Inject
    Jdbi jdbi;

    @Inject
    PersonalFields personal;

    @Override
    public boolean covers(String operationId) {
        return LISTS.contains(operationId)
                || ON_ACCOUNT.contains(operationId)
                || ON_MERGE.contains(operationId)
                || Set.of(OPEN, ASK).contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals("lookUpCreditAccounts")) {
            return Call.of(Map.of());
        }
        if (LISTS.contains(operationId)) {
            return Call.of(null);
        }
        if (operationId.equals(OPEN)) {
            return Call.of(Map.of("unitId", organisation));
        }
        if (operationId.equals(ASK)) {
            return Call.of(Map.of("keptId", account(organisation), "otherId", account(organisation), "reason", "同一人"));
        }
        return Call.on("id", ON_MERGE.contains(operationId) ? merge(organisation) : account(organisation), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return ON_ACCOUNT.contains(operationId) || ON_MERGE.contains(operationId) ? CreditPermission.READ : null;
    }

    @Override
    public boolean isSearch(String operationId) {
        return operationId.equals("lookUpCreditAccounts");
    }

    private UUID account(UUID unit) {
        UUID id = Ids.next();
        PersonalValue name = personal.seal(AccountColumns.NAME, "王芳");
        jdbi.useHandle(sql -> sql.execute("""
                insert into credit_account (id, unit_id, town_id, name_ciphertext, name_hash, state, opened_on, opening_way, version)
                values (?, ?, ?, ?, ?, 'OPEN', '2026-01-05', 'COUNTER', 0)
                """, id, unit, People.TOWN, name.ciphertext(), name.hash()));
        return id;
    }

    private UUID merge(UUID unit) {
        UUID id = Ids.next();
        jdbi.useHandle(sql -> sql.execute("""
                insert into account_merge (id, kept_id, other_id, reason, state, asked_at, version)
                values (?, ?, ?, '同一人', 'OPEN', now(), 0)
                """, id, account(unit), account(unit)));
        return id;
    }
}
