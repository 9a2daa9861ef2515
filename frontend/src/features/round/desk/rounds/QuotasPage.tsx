import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round, RoundQuota } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Card, Page } from "@/shared/ui/Page";
import { placesOf, quotaDrafts, quotasRequest } from "../../quota-draft";
import { useSettingQuotas } from "../../use-round-actions";
import { CallUnits } from "./CallUnits";
import { PartFooter } from "./PartFooter";
import { QuotaTable } from "./QuotaTable";

interface QuotasPageProps {
  round: Round;
  /** In division order. */
  quotas: readonly RoundQuota[];
  mayEdit: boolean;
  onSaved: () => void;
}

/** Which units a round calls, and how many each may recommend. */
export function QuotasPage({ round, quotas, mayEdit, onSaved }: QuotasPageProps) {
  const { t } = useTranslation("round");
  const { id } = round;
  const draft = useDraft(`round-quotas:${id}`, { quotas: quotaDrafts(quotas) }, etagOf(round.version));
  const { act, isPending, problem } = useSettingQuotas(id, draft.version, finished(draft, onSaved));
  const drafts = draft.values.quotas;
  const set = (changed: typeof drafts) => draft.set("quotas", changed);
  return (
    <Page
      title={t("quotas.title")}
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
          act({ path: { id }, body: quotasRequest(drafts) });
        }}
      >
        {mayEdit && <CallUnits countyId={round.organisationId} drafts={drafts} onChange={set} />}
        <Card title={t("quotas.units", { units: drafts.length, places: placesOf(drafts) })}>
          <p className="soft">{t("quotas.note")}</p>
          <QuotaTable
            drafts={drafts}
            quotas={quotas}
            mayEdit={mayEdit}
            onChange={set}
            faultAt={(index) =>
              faultAt(problem, `/quotas/${index}/atMost`) ?? faultAt(problem, `/quotas/${index}/unitId`)
            }
          />
        </Card>
        {mayEdit && (
          <PartFooter
            roundId={id}
            draft={draft}
            problem={problem}
            shown={drafts.flatMap((_, index) => [`/quotas/${index}/atMost`, `/quotas/${index}/unitId`])}
            isPending={isPending}
            save={t("quotas.save")}
          />
        )}
      </form>
    </Page>
  );
}
