import { useTranslation } from "react-i18next";
import type { AnswerChange, ApplicationDifference, ComparedAnswer } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { FormChangeList } from "@/shared/ui/FormChangeList";
import { Select } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { Loading } from "@/shared/ui/states";
import { ChangedText } from "./ChangedText";
import "./difference.css";

interface DifferenceCardProps {
  /** Which handing-in is shown. */
  number: number;
  /** With which one it is compared. */
  since: number;
  onSince: (since: number) => void;
  /** Undefined until it is there. */
  difference: ApplicationDifference | undefined;
}

/** What changed since an earlier handing-in: what a checker who returned it looks at first. */
export function DifferenceCard({ number, since, onSince, difference }: DifferenceCardProps) {
  const { t } = useTranslation("difference");
  return (
    <Card title={t("title")}>
      <Select<string>
        label={t("since")}
        value={String(since)}
        options={Array.from({ length: number - 1 }, (_, i) => String(number - 1 - i)).map((value) => ({
          value,
          label: t("number", { number: value }),
        }))}
        onChange={(value) => onSince(Number(value))}
      />
      {difference ? <Difference difference={difference} /> : <Loading />}
    </Card>
  );
}

function Difference({ difference }: { difference: ApplicationDifference }) {
  const { t } = useTranslation("difference");
  const formats = useFormats();
  const { before, after, formChanges, changes } = difference;
  const isRenamed = before.title !== after.title;
  return (
    <>
      <p className="soft num">
        {t(after.byName ? "handed-in-by" : "handed-in", {
          at: formats.deadline(after.submittedAt),
          name: after.byName,
        })}
      </p>
      {formChanges.length > 0 && (
        <div className="alert">
          <p>{t("other-form")}</p>
          <FormChangeList changes={formChanges} />
        </div>
      )}
      {changes.length === 0 && !isRenamed && <p>{t("none")}</p>}
      <ul className="plain-list rows differences">
        {isRenamed && (
          <li>
            <h3>{t("name")}</h3>
            <ChangedText before={before.title} after={after.title} />
          </li>
        )}
        {changes.map((change) => (
          <li key={`${change.what} ${change.from} ${change.to}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ change: { what, from, to, titles, before, after } }: { change: AnswerChange }) {
  const { t } = useTranslation("difference");
  return (
    <>
      <h3>
        {titles.join(t("within"))} <span className="soft">{t(`what.${what}`)}</span>
      </h3>
      {what === "CHANGED" && <Changed before={before} after={after} />}
      {what === "MOVED" && <p>{t("moved", { from: rowOf(from), to: rowOf(to) })}</p>}
      {what === "ADDED" && <Answers answers={after} mark="ins" />}
      {what === "REMOVED" && <Answers answers={before} mark="del" />}
    </>
  );
}

/** The number, as people count, of the row that a pointer leads to. */
function rowOf(pointer: string | null): number {
  return Number(pointer?.split("/").at(-1)) + 1;
}

function Changed({ before, after }: { before: readonly ComparedAnswer[]; after: readonly ComparedAnswer[] }) {
  const [was, is] = [before[0], after[0]];
  if (typeof was?.text === "string" && typeof is?.text === "string" && is.fileId === null) {
    return <ChangedText before={was.text} after={is.text} />;
  }
  return (
    <>
      <Answers answers={before} mark="del" />
      <Answers answers={after} mark="ins" />
    </>
  );
}

function Answers({ answers, mark: Mark }: { answers: readonly ComparedAnswer[]; mark: "ins" | "del" }) {
  const { t } = useTranslation("difference");
  return answers.map(({ titles, text, yes }) => (
    <p key={titles.join("/")} className="written">
      {titles.length > 0 && <span className="soft">{t("answer-of", { title: titles.join(t("within")) })}</span>}
      <Mark>{yes === null ? text : t(yes ? "yes" : "no")}</Mark>
    </p>
  ));
}
