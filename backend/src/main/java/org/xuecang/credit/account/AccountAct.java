package org.xuecang.credit.account;

/** What somebody may do with an account now. */
public enum AccountAct {
    CORRECT(CreditPermission.OPEN),
    DISCLOSE(CreditPermission.DISCLOSE),
    CLOSE(CreditPermission.SETTLE),
    REOPEN(CreditPermission.SETTLE),
    ERASE(CreditPermission.SETTLE),
    MERGE(CreditPermission.SETTLE);

    private final CreditPermission permission;

    AccountAct(CreditPermission permission) {
        this.permission = permission;
    }

    CreditPermission permission() {
        return permission;
    }
}
