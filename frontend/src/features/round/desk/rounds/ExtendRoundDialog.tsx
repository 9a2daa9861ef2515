import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { localOf, momentOf } from "@/shared/i18n/county-time";
import { useFormats } from "@/shared/i18n/format";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea } from "@/shared/ui/fields";
import { MomentField } from "@/shared/ui/MomentField";
import { PersonPicker } from "@/shared/ui/PersonPicker";
import { useCalledUnits } from "../../use-called-units";
import { useExtendingRound, useReadingRoundAgain } from "../../use-round-actions";

const WHOM = ["ALL", "UNIT", "APPLICANT"] as const;
type Whom = (typeof WHOM)[number];

/** No end is moved further than a year behind now or the end with which the round opened. */
function furthest({ extensions, closesAt }: Round): string {
  const opened =
    extensions.find(({ unitId, applicantId }) => unitId === null && applicantId === null)?.from ?? closesAt;
  const latest = new Date(Math.max(Date.now(), opened ? Date.parse(opened) : 0));
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  return latest.toISOString();
}

/** Another end for all, for one unit, or for one applicant. */
export function ExtendRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation("round");
  const { id } = round;
  const draft = useDraft(
    `round-extension:${id}`,
    { whom: "ALL" as Whom, unitId: "", applicantId: "", closesAt: localOf(round.closesAt), reason: "" },
    etagOf(round.version),
  );
  const { act, isPending, problem } = useExtendingRound(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingRoundAgain(id);
  const field = fieldsOf(draft, problem);
  const { whom, unitId, applicantId, closesAt, reason } = draft.values;
  const formats = useFormats();
  const most = furthest(round);
  const units = useCalledUnits(id, whom === "UNIT");
  const reviewing = round.stages.find(({ kind }) => kind === "expert-review")?.waiting ?? 0;
  return (
    <FormDialog
      title={t("extend.title")}
      submit={t("extend.submit")}
      isPending={isPending}
      problem={problem}
      shown={[
        "/closesAt",
        "/reason",
        ...(whom === "UNIT" ? ["/unitId"] : []),
        ...(whom === "APPLICANT" ? ["/applicantId"] : []),
      ]}
      draft={draft}
      onSubmit={() =>
        act({
          path: { id },
          body: {
            closesAt: momentOf(closesAt) as string,
            reason: reason.trim(),
            ...(whom === "UNIT" && { unitId }),
            ...(whom === "APPLICANT" && { applicantId }),
          },
        })
      }
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${id}`)))}
      onClose={onClose}
    >
      <ChoiceRow
        legend={t("extend.whom.legend")}
        value={whom}
        options={WHOM.map((value) => ({ value, label: t(`extend.whom.${value}`) }))}
        onChange={(chosen) => draft.set("whom", chosen)}
      />
      {whom === "UNIT" && (
        <Select
          label={t("extend.unit")}
          isRequired
          placeholder={t("choose")}
          options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
          {...field("unitId")}
        />
      )}
      {whom === "APPLICANT" && <PersonPicker label={t("extend.applicant")} isRequired {...field("applicantId")} />}
      {whom !== "ALL" && <p>{t("extend.own")}</p>}
      {round.standing === "CLOSED" && <p>{t("extend.again")}</p>}
      {reviewing > 0 && <p>{t("extend.reviewing", { total: reviewing })}</p>}
      <MomentField
        label={t("extend.until")}
        hint={t("extend.until-hint", { most: formats.moment(most) })}
        max={localOf(most)}
        isRequired
        {...field("closesAt")}
      />
      <TextArea
        label={t("reason")}
        hint={t(`extend.reason-hint.${whom}`)}
        isRequired
        maxLength={500}
        {...field("reason")}
      />
    </FormDialog>
  );
}
