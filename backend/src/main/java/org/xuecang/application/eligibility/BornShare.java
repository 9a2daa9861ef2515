package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;
import org.xuecang.round.form.FormFact;
import org.xuecang.round.form.FormFacts;

/** Of what a unit recommends, a share comes from people born on a day or later (青年占比). */
@ApplicationScoped
class BornShare implements OfUnits {

    private static final RuleSetting BORN_FROM = RuleSetting.date("bornFrom");
    private static final RuleSetting PERCENT = RuleSetting.number("percent", 30, 1, 100);

    @Inject
    RequestTime time;

    @Override
    public String code() {
        return "born-share";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(BORN_FROM, PERCENT, RuleSetting.CLASSES);
    }

    @Override
    public Set<FormFact> facts() {
        return Set.of(FormFact.BIRTH_DATE);
    }

    @Override
    public ListState of(UnitList list, RuleSettings settings) {
        LocalDate from = settings.date(BORN_FROM);
        LocalDate today = time.today();
        List<FormFacts> all = OfUnits.counted(list, settings);
        long young = all.stream()
                .flatMap(each -> each.birthDate().stream())
                .filter(born -> !born.isBefore(from) && born.isBefore(today))
                .count();
        return ListState.share((int) young, all.size(), settings.number(PERCENT));
    }
}
