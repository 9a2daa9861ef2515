import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round, RuleKind } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { OrderedList } from "@/shared/ui/OrderedList";
import { Card, Page } from "@/shared/ui/Page";
import { emptyRule, ruleDrafts, rulesRequest } from "../../rule-draft";
import { useSettingRules } from "../../use-round-actions";
import { useRuleNames } from "../../use-rule-names";
import { PartFooter } from "./PartFooter";
import { RoundRuleFields } from "./RoundRuleFields";

interface RulesPageProps {
  round: Round;
  /** Those that this installation knows. */
  kinds: readonly RuleKind[];
  onSaved: () => void;
}

const MOST_RULES = 30;

/** What a round asks of who applies and of what a unit recommends, while it is prepared. */
export function RulesPage({ round, kinds, onSaved }: RulesPageProps) {
  const { t } = useTranslation("round");
  const names = useRuleNames();
  const { id } = round;
  const draft = useDraft(`round-rules:${id}`, { rules: ruleDrafts(round.rules) }, etagOf(round.version));
  const { act, isPending, problem } = useSettingRules(id, draft.version, finished(draft, onSaved));
  const { rules } = draft.values;
  const unused = kinds.find(({ code }) => rules.every((rule) => rule.kind !== code)) ?? kinds[0];
  return (
    <Page
      title={t("rules.title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: id }}>
          {round.description.title}
        </Link>
      }
    >
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          act({ path: { id }, body: rulesRequest(rules) });
        }}
      >
        <Card>
          <p className="soft">{t("rules.note")}</p>
          <OrderedList
            items={rules}
            onChange={(changed) => draft.set("rules", changed)}
            nameOf={(rule, index) => t("rules.named", { number: index + 1, name: names.kind(rule.kind) })}
            addLabel={t("rules.add")}
            empty={() => emptyRule(unused)}
            most={MOST_RULES}
          >
            {(rule, index, set) => (
              <RoundRuleFields
                rule={rule}
                kinds={kinds}
                set={set}
                faultAt={(pointer) => faultAt(problem, `/rules/${index}${pointer}`)}
              />
            )}
          </OrderedList>
        </Card>
        <PartFooter
          roundId={id}
          draft={draft}
          problem={problem}
          shown={rules.map((_, index) => `/rules/${index}`)}
          isPending={isPending}
          save={t("rules.save")}
        />
      </form>
    </Page>
  );
}
