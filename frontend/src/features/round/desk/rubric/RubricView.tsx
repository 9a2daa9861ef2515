import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Criterion, RubricContent } from "@/api/types.gen";
import { Select } from "@/shared/ui/fields";
import { holdingFor } from "../../rubric-draft";
import "../round.css";

/** The sheet as experts will have it before them, of one variant where there are several: what is judged and how. */
export function RubricView({ rubric }: { rubric: RubricContent }) {
  const { t } = useTranslation("rubric");
  const { step, passMark } = rubric;
  const variants = rubric.variants ?? [];
  const [wanted, setWanted] = useState<string>();
  const variant = variants.find((name) => name === wanted) ?? variants[0];
  const criteria = variant === undefined ? rubric.criteria : holdingFor(rubric.criteria, variant);
  const vetoes = rubric.vetoes ?? [];
  const scorers = rubric.scorers ?? [];
  return (
    <>
      <p className="soft num">
        {[
          t("step-is", { step }),
          passMark === null || passMark === undefined ? t("no-pass-mark") : t("pass-mark-is", { points: passMark }),
          ...scorers.map(({ name, weight }) => t("scorer-is", { name, weight })),
        ].join(" · ")}
      </p>
      {variant !== undefined && (
        <div className="narrow">
          <Select
            label={t("preview-of")}
            value={variant}
            options={variants.map((name) => ({ value: name, label: name }))}
            onChange={setWanted}
          />
        </div>
      )}
      {criteria.length === 0 && <p className="soft">{t("no-criteria")}</p>}
      {criteria.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
        <div className="sheet-place" tabIndex={0}>
          <table className="sheet">
            <thead>
              <tr>
                <th scope="col">{t("group")}</th>
                <th scope="col">{t("name")}</th>
                <th scope="col" className="num">
                  {t("points-label")}
                </th>
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion, index) => (
                <tr key={criterion.key}>
                  <td>{newHeadings(criterion, criteria[index - 1])}</td>
                  <td>
                    {criterion.name}
                    <Meaning criterion={criterion} />
                  </td>
                  <td className="num">
                    <Worth criterion={criterion} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t("sum")}
                </th>
                <td className="num">
                  {Math.round(criteria.reduce((sum, criterion) => sum + worthOf(criterion), 0) * 10) / 10}
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {vetoes.length > 0 && (
        <>
          <h3>{t("vetoes")}</h3>
          <ul>
            {vetoes.map(({ key, name }) => (
              <li key={key}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Those that the one before does not stand under too. */
function newHeadings({ group, subgroup }: Criterion, before: Criterion | undefined): string {
  if (group !== before?.group) return [group, subgroup].filter(Boolean).join(" / ");
  return subgroup === before?.subgroup ? "" : (subgroup ?? "");
}

function worthOf({ kind, points, weight, independent }: Criterion): number {
  if (kind === "DEDUCTION" || kind === "GATE" || independent) return 0;
  return weight ?? points ?? 0;
}

function Worth({ criterion: { kind, points, weight, independent, gate } }: { criterion: Criterion }) {
  const { t } = useTranslation("rubric");
  if (kind === "GATE") {
    return t(gate?.atMost ? "at-most-is" : "at-least-is", { bound: gate?.bound, unit: gate?.unit ?? "" });
  }
  if (kind === "DEDUCTION") return t("off-is", { points });
  return (
    <>
      {points}
      {weight && <p className="soft">{t("weight-is", { weight })}</p>}
      {independent && <p className="soft">{t("apart")}</p>}
      {kind === "VOTE" && <p className="soft">{t("vote-part")}</p>}
    </>
  );
}

function Meaning({ criterion: { description, department, bands, steps } }: { criterion: Criterion }) {
  const { t } = useTranslation("rubric");
  return (
    <>
      {description && <p className="soft written">{description}</p>}
      {department && <p className="soft">{department}</p>}
      {bands?.map((band) => (
        <p key={`${band.label} ${band.from}`} className="soft num">
          {band.from === band.to
            ? t("anchor-is", { label: band.label, score: band.from })
            : t("band-is", { label: band.label, from: band.from, to: band.to })}{" "}
          {band.description}
        </p>
      ))}
      {steps?.map(({ label, points }) => (
        <p key={label} className="soft num">
          {t("step-off", { label, points })}
        </p>
      ))}
    </>
  );
}
