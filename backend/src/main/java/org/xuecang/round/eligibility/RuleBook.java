package org.xuecang.round.eligibility;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;

/** The rules of rounds as they are kept, each round's in its order. */
@ApplicationScoped
public class RuleBook {

    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    @Inject
    RuleKinds kinds;

    public List<RoundRule> rules(UUID roundId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select kind, effect, settings from round_rule where round_id = ? order by position", roundId)
                .map((row, _) -> new RoundRule(
                        row.getString("kind"),
                        RuleEffect.valueOf(row.getString("effect")),
                        StoredJson.read(row.getString("settings"), SETTINGS)))
                .list());
    }

    /** With their kinds, as they are asked; one of a kind that nobody registers any more is not. */
    public List<StandingRule> standing(UUID roundId) {
        return rules(roundId).stream()
                .flatMap(rule -> kinds.find(rule.kind()).map(kind -> new StandingRule(rule, kind)).stream())
                .toList();
    }

    /** Makes these the round's rules. */
    public void set(UUID roundId, List<RoundRule> rules) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from round_rule where round_id = ?", roundId);
            for (int i = 0; i < rules.size(); i++) {
                RoundRule rule = rules.get(i);
                sql.execute(
                        "insert into round_rule (round_id, position, kind, effect, settings) values (?, ?, ?, ?, cast(? as jsonb))",
                        roundId,
                        i,
                        rule.kind(),
                        rule.effect().name(),
                        StoredJson.write(rule.settings()));
            }
        });
    }
}
