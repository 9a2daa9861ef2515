import { useTranslation } from "react-i18next";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { RANKING_METHODS, SHOWN, TIE_RULES } from "../../round-draft";
import type { TemplateVersions, VersionChoice } from "../../use-template-versions";
import { FieldPlace } from "./FieldPlace";
import { bound, type RoundFieldsProps } from "./round-fields";

/** By which form, rubric and pipeline it goes, and what applicants hear of the result. */
export function RuleFields({ versions, ...props }: RoundFieldsProps & { versions: TemplateVersions }) {
  const { t } = useTranslation("round");
  const field = bound(props);
  const { draft } = props;
  const choices = (all: readonly VersionChoice[], chosen: string) => [
    { value: "", label: t("unset") },
    ...all.map(({ id, name, number }) => ({ value: id, label: t("version-of", { name, number }) })),
    ...(chosen === "" || all.some(({ id }) => id === chosen) ? [] : [{ value: chosen, label: t("version-chosen") }]),
  ];
  return (
    <>
      <Card title={t("part.made-of")}>
        <p className="soft">{t("versions-hint")}</p>
        {(["form", "rubric", "pipeline"] as const).map((kind) => {
          const name = `${kind}VersionId` as const;
          return (
            <FieldPlace key={kind} name={name}>
              <Select
                label={t(`field.${name}`)}
                options={choices(versions[kind], draft.values[name])}
                {...field(name)}
              />
            </FieldPlace>
          );
        })}
      </Card>
      <Card title={t("part.result")}>
        <Select
          label={t("field.rankingMethod")}
          hint={t("method-hint")}
          options={RANKING_METHODS.map((value) => ({ value, label: t(`ranking-method.${value}`) }))}
          {...field("rankingMethod")}
        />
        <FieldPlace name="tieRule">
          <Select
            label={t("field.tieRule")}
            hint={t("tie-hint")}
            placeholder={t("choose")}
            options={TIE_RULES.map((value) => ({ value, label: t(`tie-rule.${value}`) }))}
            {...field("tieRule")}
          />
        </FieldPlace>
        <Select
          label={t("field.shownToApplicants")}
          options={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
          {...field("shownToApplicants")}
        />
        <Checkbox
          label={t("field.commentsShown")}
          isChecked={draft.values.commentsShown}
          onChange={(shown) => draft.set("commentsShown", shown)}
        />
      </Card>
    </>
  );
}
