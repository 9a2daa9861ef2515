import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComposedDecision, ComposedEffect, ComposedItem } from "@/api/types.gen";
import "@/shared/desk/data-table.css";
import { PartPager, partOf } from "@/shared/desk/PartPager";
import { useTelling } from "@/shared/i18n/telling";
import { Select } from "@/shared/ui/fields";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

type Shown = ComposedEffect | "ALL";

const EFFECTS: readonly ComposedEffect[] = ["REFUSED", "ADDED", "CHANGED", "UNCHANGED"];
const STATUS: Record<ComposedEffect, Status> = {
  ADDED: "done",
  CHANGED: "done",
  UNCHANGED: "running",
  REFUSED: "bad",
};

/** What each line would become, and what each recipient would read. */
export function BulkPreview({ would }: { would: ComposedDecision }) {
  const { t } = useTranslation("bulk");
  const [shown, setShown] = useState<Shown>(would.refused > 0 ? "REFUSED" : "ALL");
  const [part, setPart] = useState(0);
  const [letters, setLetters] = useState(0);
  const scored = useTelling(would.items.flatMap(({ score }) => score ?? []));
  const items = would.items.filter(({ effect }) => shown === "ALL" || effect === shown);
  return (
    <section aria-label={t("would.title")} className="stack">
      <h3>{t("would.title")}</h3>
      <p className="num">{t("would.counts", countsOf(would))}</p>
      <p className="soft num">{t("would.draft", countsOf(would))}</p>
      {would.hindrances.length > 0 && (
        <ul className="plain-list rows">
          {would.hindrances.slice(0, 20).map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <span aria-hidden="true">▲ </span>
              {message}
            </li>
          ))}
        </ul>
      )}
      <Select<Shown>
        label={t("would.shown")}
        value={shown}
        options={[
          { value: "ALL", label: t("would.all") },
          ...EFFECTS.map((effect) => ({ value: effect, label: t(`effect.${effect}`) })),
        ]}
        onChange={(chosen) => {
          setShown(chosen);
          setPart(0);
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section className="scrolling" aria-label={t("would.items")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(["row", "case", "place", "score", "becomes", "effect"] as const).map((heading) => (
                <th key={heading} scope="col">
                  {t(`column.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partOf(items, part).map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one case may be named twice
              <ItemRow key={at} item={item} scored={scored} />
            ))}
          </tbody>
        </table>
      </section>
      <PartPager total={items.length} part={part} onPart={setPart} />
      <details>
        <summary>{t("would.messages", { total: would.messages.length })}</summary>
        <ul className="plain-list rows">
          {partOf(would.messages, letters).map(({ recipientName, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name
            <li key={at}>
              <strong>{recipientName}</strong>
              <p className="written">{text}</p>
            </li>
          ))}
        </ul>
        <PartPager total={would.messages.length} part={letters} onPart={setLetters} />
      </details>
    </section>
  );
}

function countsOf({ added, changed, unchanged, refused, selected, notSelected, open }: ComposedDecision) {
  return { added, changed, unchanged, refused, selected, notSelected, open };
}

function ItemRow({ item, scored }: { item: ComposedItem; scored: (score: number) => string }) {
  const { t } = useTranslation("bulk");
  const { row, title, unitName, number, place, score, outcome, grade, effect, problems } = item;
  return (
    <tr>
      <td className="num">{row}</td>
      <th scope="row">
        {title ?? number}
        {unitName && <p className="soft">{unitName}</p>}
      </th>
      <td className="num">{place}</td>
      <td className="num">{score === null ? "" : scored(score)}</td>
      <td>
        {outcome === null ? t("outcome.none") : t(`outcome.${outcome}`)} {grade}
      </td>
      <td>
        <StatusTag status={effect !== "REFUSED" && problems.length > 0 ? "warn" : STATUS[effect]}>
          {t(`effect.${effect}`)}
        </StatusTag>
        {problems.map(({ code, message }) => (
          <p key={code} className="soft">
            {message}
          </p>
        ))}
      </td>
    </tr>
  );
}
