import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NominatedCase, Nomination } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextField } from "@/shared/ui/fields";
import { UploadField } from "@/shared/ui/UploadField";
import { type ResultDrafts, resultsRequest } from "../result-draft";
import { useEnteringResults, useTryingResults } from "../use-nomination-actions";
import { ResultRow } from "./ResultRow";
import { ResultLine } from "./ResultsCard";

interface ResultsFormProps {
  nomination: Nomination;
  /** Cases that nothing was heard of yet. */
  open: readonly NominatedCase[];
}

/** One document of the host; it is tried before it is entered, for it makes awards. */
export function ResultsForm({ nomination: { roundId }, open }: ResultsFormProps) {
  const { t } = useTranslation("nomination");
  const today = useFormats().day(new Date());
  const draft = useDraft(`outside-results:${roundId}`, {
    documentNumber: "",
    issuedOn: "",
    fileId: "",
    fileName: "",
    cases: {} as ResultDrafts,
  });
  const [tried, setTried] = useState<Nomination>();
  const trying = useTryingResults(setTried);
  const entering = useEnteringResults(
    roundId,
    finished(draft, () => setTried(undefined)),
  );
  const field = fieldsOf(draft, trying.problem);
  const { documentNumber, issuedOn, fileId, fileName, cases } = draft.values;
  const order = open.map(({ applicationId }) => applicationId);
  const items = resultsRequest(cases, order);
  const sent = { path: { id: roundId }, body: { documentNumber: documentNumber.trim(), issuedOn, fileId, items } };
  const faultOf = (applicationId: string) =>
    faultAt(trying.problem, `/items/${items.findIndex((item) => item.applicationId === applicationId)}`);
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        trying.act({ ...sent, query: { dryRun: true } });
      }}
    >
      <h3>{t("results.enter")}</h3>
      <TextField label={t("results.number")} isRequired maxLength={100} {...field("documentNumber")} />
      <DateField label={t("results.issued")} isRequired max={today} {...field("issuedOn")} />
      <UploadField
        label={t("results.file")}
        isRequired
        accept=".pdf,.jpg,.jpeg,.png"
        purpose="outside-result"
        fileId={fileId}
        fileName={fileName}
        error={field("fileId").error}
        onUploaded={(id, name) => {
          draft.set("fileId", id);
          draft.set("fileName", name);
        }}
      />
      {open.map(({ applicationId, title }) => (
        <ResultRow
          key={applicationId}
          title={title}
          value={cases[applicationId] ?? { outcome: "", grade: "" }}
          error={faultOf(applicationId)}
          onChange={(value) => draft.set("cases", { ...cases, [applicationId]: value })}
        />
      ))}
      <DraftNote draft={draft} />
      <FormProblem
        problem={trying.problem}
        shown={["/documentNumber", "/issuedOn", "/fileId", ...items.map((_, at) => `/items/${at}`)]}
      />
      <div className="actions start">
        <Button type="submit" isBusy={trying.isPending} disabled={items.length === 0 || fileId === ""}>
          {t("results.preview")}
        </Button>
      </div>
      <Dialog
        title={t("results.sure", { total: items.length })}
        isOpen={tried !== undefined}
        onClose={() => setTried(undefined)}
        actions={
          <>
            <Button look="plain" onClick={() => setTried(undefined)}>
              {t("results.back")}
            </Button>
            <Button isBusy={entering.isPending} onClick={() => entering.act(sent)}>
              {t("results.submit")}
            </Button>
          </>
        }
      >
        <p>{t("results.text")}</p>
        <ul className="plain-list rows">
          {tried?.results
            .filter(({ applicationId }) => order.includes(applicationId))
            .map((result) => (
              <li key={result.applicationId}>
                <ResultLine
                  result={{ ...result, fileId: null }}
                  title={open.find(({ applicationId }) => applicationId === result.applicationId)?.title ?? ""}
                />
              </li>
            ))}
        </ul>
        <FormProblem problem={entering.problem} shown={[]} />
      </Dialog>
    </form>
  );
}
