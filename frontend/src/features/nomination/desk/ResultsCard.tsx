import { useTranslation } from "react-i18next";
import type { Nomination, OutsideResult } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { ResultsForm } from "./ResultsForm";

interface ResultsCardProps {
  nomination: Nomination;
  mayEnter: boolean;
}

/** What the host decided, and what is still to be heard. */
export function ResultsCard({ nomination, mayEnter }: ResultsCardProps) {
  const { t } = useTranslation("nomination");
  const { items, results } = nomination;
  const heard = new Set(results.map(({ applicationId }) => applicationId));
  const open = items.filter(({ applicationId }) => !heard.has(applicationId));
  return (
    <Card title={t("results.title")}>
      {results.length === 0 && <p className="soft">{t("results.none")}</p>}
      <ul className="plain-list rows">
        {results.map((result) => (
          <li key={result.applicationId}>
            <ResultLine
              result={result}
              title={items.find(({ applicationId }) => applicationId === result.applicationId)?.title ?? ""}
            />
          </li>
        ))}
      </ul>
      {mayEnter && open.length > 0 && <ResultsForm nomination={nomination} open={open} />}
    </Card>
  );
}

export function ResultLine({ result, title }: { result: OutsideResult; title: string }) {
  const { t } = useTranslation("nomination");
  const formats = useFormats();
  const { outcome, grade, documentNumber, issuedOn, fileId } = result;
  return (
    <>
      <p>
        {t("results.line", { title, outcome: t(`outcome.${outcome}`) })}
        {grade && t("grade-is", { grade })}
      </p>
      <p className="soft">
        {t("results.document", { number: documentNumber, day: formats.day(issuedOn) })}{" "}
        {fileId && (
          <Button look="link" aria-label={t("results.open", { title })} onClick={() => void download(fileId)}>
            {t("results.file")}
          </Button>
        )}
      </p>
    </>
  );
}
