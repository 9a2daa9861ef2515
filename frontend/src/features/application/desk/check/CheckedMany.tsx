import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedApplications, CheckedItem, CheckVerdict } from "@/api/types.gen";
import "@/shared/desk/data-table.css";
import { PartPager, partOf } from "@/shared/desk/PartPager";
import { StatusTag } from "@/shared/ui/StatusTag";

interface CheckedManyProps {
  answer: CheckedApplications;
  verdict: CheckVerdict;
  /** Before it is carried out; behind it only those are shown that were not done. */
  isTried: boolean;
}

/** What becomes of each, those that are refused first, and what each recipient would read. */
export function CheckedMany({ answer, verdict, isTried }: CheckedManyProps) {
  const { t } = useTranslation("bulk-check");
  const [part, setPart] = useState(0);
  const [letters, setLetters] = useState(0);
  const refused = answer.items.filter(({ done }) => !done);
  const items = isTried ? [...refused, ...answer.items.filter(({ done }) => done)] : refused;
  const { done, refused: not, messages } = answer;
  return (
    <section aria-label={t("items")} className="stack">
      <p className="num">{t(isTried ? "would" : "was", { done, refused: not })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section className="scrolling" aria-label={t("items")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("effect")}</th>
            </tr>
          </thead>
          <tbody>
            {partOf(items, part).map((item) => (
              <ItemRow key={item.applicationId} item={item} verdict={verdict} isTried={isTried} />
            ))}
          </tbody>
        </table>
      </section>
      <PartPager total={items.length} part={part} onPart={setPart} />
      {isTried && messages.length > 0 && (
        <details>
          <summary>{t("messages", { count: messages.length })}</summary>
          <p className="soft">{t("messages-hint")}</p>
          <ul className="plain-list rows">
            {partOf(messages, letters).map(({ recipientName, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name
              <li key={at}>
                <strong>{recipientName}</strong>
                <p className="written">{text}</p>
              </li>
            ))}
          </ul>
          <PartPager total={messages.length} part={letters} onPart={setLetters} />
        </details>
      )}
    </section>
  );
}

function ItemRow({ item, verdict, isTried }: { item: CheckedItem; verdict: CheckVerdict; isTried: boolean }) {
  const { t } = useTranslation("bulk-check");
  const { title, unitName, done, problems } = item;
  return (
    <tr>
      <th scope="row">
        {title ?? t("hidden")}
        {unitName && <p className="soft">{unitName}</p>}
      </th>
      <td>
        <StatusTag status={done ? "done" : "bad"}>
          {done ? t(`will.${verdict}`) : t(isTried ? "refused" : "was-refused")}
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
