import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { pastedFile } from "../../bulk-lines";
import { useReadingSheet } from "../../use-composing";
import type { AskingProps } from "./BulkRule";

const MOST_BYTES = 5 * 1024 * 1024;

/** A list by the numbers on the receipts: a file, or text copied from a table. */
export function BulkSheet({ roundId, isPending, onAsk }: AskingProps & { roundId: string }) {
  const { t } = useTranslation("bulk");
  const [text, setText] = useState("");
  const reading = useReadingSheet(({ lines }) => onAsk({ rule: null, lines }));
  const read = (file: File) => reading.act({ path: { id: roundId }, body: { file } });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        read(pastedFile(text));
      }}
    >
      <FileField
        label={t("sheet.file")}
        hint={t("sheet.hint")}
        accept=".xlsx,.csv,.txt"
        maxBytes={MOST_BYTES}
        onChoose={([file]) => file && read(file)}
      />
      <TextArea label={t("sheet.paste")} hint={t("sheet.columns")} rows={5} value={text} onChange={setText} />
      <FormProblem problem={reading.problem} shown={[]} />
      <div className="actions start">
        <Button type="submit" look="plain" isBusy={isPending || reading.isPending} disabled={text.trim() === ""}>
          {t("preview")}
        </Button>
      </div>
    </form>
  );
}
