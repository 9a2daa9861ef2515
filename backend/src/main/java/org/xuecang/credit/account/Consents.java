package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;

/** What residents agreed to, and the texts there are to agree to. */
@ApplicationScoped
class Consents {

    @Inject
    Jdbi jdbi;

    @Inject
    Lists lists;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** Tells a text that is not there or not yet, and a day that is to come or was before the text. */
    void check(GivenConsent consent, Faults faults) {
        if (consent == null || consent.text() == null || consent.givenOn() == null) {
            return;
        }
        LocalDate from =
                jdbi.withHandle(sql -> sql.select("select from_day from consent_text where number = ?", consent.text())
                        .mapTo(LocalDate.class)
                        .findOne()
                        .orElse(null));
        faults.addIf(from == null, "/consent/text", "unknown-reference");
        faults.addIf(consent.givenOn().isAfter(time.today()), "/consent/givenOn", "in-the-future");
        faults.addIf(from != null && consent.givenOn().isBefore(from), "/consent/givenOn", "before-its-text");
    }

    void add(UUID accountId, GivenConsent consent) {
        UUID by = gate.caller().account();
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into account_consent (id, account_id, text, way, given_on, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, Ids.next(), accountId, consent.text(), consent.way(), consent.givenOn(), by, time.now()));
    }

    /** The one given last. */
    GivenConsent last(UUID accountId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select text, way, given_on from account_consent where account_id = ? order by taken_at desc, id desc limit 1
                        """, accountId)
                .map(RecordRows.of(GivenConsent.class))
                .findOne()
                .orElse(null));
    }

    /** The texts, the latest first. */
    Page<ConsentTextView> texts(PageRequest request) {
        gate.where(CreditPermission.OPEN, "");
        ListQuery query =
                ListQuery.of("number, text, from_day", "consent_text").orderBy(SortKey.descending("number", "integer"));
        return lists.page(query, request, ConsentTextView.class);
    }
}
