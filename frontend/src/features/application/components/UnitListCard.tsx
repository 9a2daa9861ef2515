import { useTranslation } from "react-i18next";
import type { UnitList } from "@/api/types.gen";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { useUnitList } from "../use-unit-list";

interface UnitListCardProps {
  /** Undefined where the round has no rules, or until it is read. */
  list: UnitList | undefined;
}

/** How what a unit recommends stands to the round's rules; nothing where the round asks nothing of lists. */
export function UnitListCard({ list }: UnitListCardProps) {
  const { t } = useTranslation("open-rounds");
  const formats = useFormats();
  if (!list || list.rules.length === 0) return null;
  return (
    <Card title={t("list.title")}>
      <ul className="plain-list rows">
        {list.rules.map(({ words, state, met, effect }) => (
          <li key={words}>
            <StatusTag status={met ? "done" : effect === "STOPS" ? "bad" : "warn"}>
              {met ? t("list.met") : t("list.unmet")}
            </StatusTag>{" "}
            {words}
            <p className="soft num">{state}</p>
          </li>
        ))}
      </ul>
      {list.preselection && <p className="written">{t("list.preselection", { how: list.preselection })}</p>}
      {list.closedAt && <p>{t("list.closed", { moment: formats.deadline(list.closedAt) })}</p>}
      {list.writable && <Words list={list} />}
    </Card>
  );
}

/** What the unit may still say: how it chose, and that it recommends no others. */
function Words({ list }: { list: UnitList }) {
  const { t } = useTranslation("open-rounds");
  const { roundId, unitId } = list;
  const path = { id: roundId, unitId };
  const draft = useDraft(`preselection:${roundId}:${unitId}`, { how: list.preselection ?? "" });
  const { preselect, close, reopen } = useUnitList(roundId, unitId, draft.discard);
  if (list.closedAt) {
    return (
      <>
        <FormProblem problem={reopen.problem} shown={[]} />
        <Button look="plain" isBusy={reopen.isPending} onClick={() => reopen.act({ path })}>
          {t("list.reopen")}
        </Button>
      </>
    );
  }
  return (
    <>
      {list.rules.some(({ kind }) => kind === "preselection") && (
        <>
          <TextArea
            label={t("list.how")}
            hint={t("list.how-hint")}
            rows={3}
            maxLength={1000}
            value={draft.values.how}
            onChange={(how) => draft.set("how", how)}
          />
          <FormProblem problem={preselect.problem} shown={[]} />
          <Button
            look="plain"
            isBusy={preselect.isPending}
            onClick={() => preselect.act({ path, body: { how: draft.values.how.trim() } })}
          >
            {t("list.preselect")}
          </Button>
        </>
      )}
      {list.closingAsked && (
        <>
          <p className="soft">{t("list.close-hint")}</p>
          <FormProblem problem={close.problem} shown={[]} />
          <Button big isBusy={close.isPending} onClick={() => close.act({ path })}>
            {t("list.close")}
          </Button>
        </>
      )}
    </>
  );
}
