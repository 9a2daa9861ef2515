package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.credit.account.AccountOpening;
import org.xuecang.credit.account.ConsentWay;
import org.xuecang.credit.account.GivenConsent;
import org.xuecang.credit.account.GivenDocument;
import org.xuecang.credit.account.OpenAccountRequest;
import org.xuecang.credit.account.OpeningWay;

/** Residents' accounts of the credit bank, from {@code demo/credit-accounts.json}; two of them may be one person's. */
@ApplicationScoped
class DemoAccounts implements DemoPart {

    @Inject
    DemoStory story;

    @Inject
    AccountOpening opening;

    @Inject
    ObjectMapper json;

    private record Content(String note, List<Account> accounts) {}

    private record Account(
            String by,
            UUID unitId,
            UUID townId,
            GivenDocument document,
            String name,
            String phone,
            OpeningWay way,
            int daysAgo) {

        OpenAccountRequest request(GivenConsent consent) {
            return new OpenAccountRequest(unitId, townId, document, name, phone, null, null, way, consent);
        }
    }

    @Override
    public String name() {
        return "credit-accounts";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        DemoFile.read(json, "credit-accounts.json", Content.class, story.today().getYear())
                .accounts()
                .forEach(account -> story.does(
                        account.by(),
                        account.daysAgo(),
                        () -> opening.open(account.request(
                                new GivenConsent(1, ConsentWay.ON_PAPER, story.day(account.daysAgo()))))));
    }
}
