import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportedTemplate, ReadyProgramme } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { FileField } from "@/shared/ui/FileField";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextField } from "@/shared/ui/fields";
import { LARGEST_DOCUMENT, type ReadDocument, readDocument } from "../../template-document";
import type { TemplateKind } from "../../template-kind";
import { useImporting, useReadyProgramme, useReadyProgrammes } from "../../use-exchange";
import { DocumentFaults } from "./DocumentFaults";

interface TakeTemplateDialogProps {
  kind: TemplateKind;
  /** Whose next version it becomes; undefined for a new one. */
  template?: { id: string; version: number };
  onTaken: (taken: ImportedTemplate) => void;
  onClose: () => void;
}

/** Takes a ready template, or a file from elsewhere. What is wrong with a file is named place by place; nothing is lost. */
export function TakeTemplateDialog({ kind, template, onTaken, onClose }: TakeTemplateDialogProps) {
  const { t } = useTranslation("exchange");
  const [code, setCode] = useState("");
  const [read, setRead] = useState<ReadDocument>();
  const [name, setName] = useState("");
  const programmes = useReadyProgrammes().filter(({ scored }) => scored || kind !== "rubric");
  const ready = useReadyProgramme(code);
  const { act, isPending, problem, reset } = useImporting(
    kind,
    template && { id: template.id, version: etagOf(template.version) },
    onTaken,
  );
  const document = code === "" ? (read && "document" in read ? read.document : undefined) : documentOf(ready, kind);

  function faultOf(chosen: ReadDocument | undefined): string | undefined {
    if (chosen === undefined || !("fault" in chosen)) return undefined;
    return chosen.fault === "another-kind"
      ? t("fault.another-kind", { is: t(`kind.${chosen.is}`), wanted: t(`kind.${kind}`) })
      : t(`fault.${chosen.fault}`);
  }

  async function choose(file: File | undefined): Promise<void> {
    reset();
    setRead(file && (await readDocument(file, kind)));
  }

  return (
    <FormDialog
      title={t(template ? "next-version" : `from.${kind}`)}
      submit={t(template ? "take-next" : "take")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/document"]}
      onSubmit={() => {
        if (document === undefined) return;
        act({
          body: {
            document,
            ...(template && { templateId: template.id }),
            ...(name.trim() !== "" && { name: name.trim() }),
          },
        });
      }}
      onClose={onClose}
    >
      <p className="soft">{t(template ? "next-note" : "note")}</p>
      <Select
        label={t("source")}
        value={code}
        options={[
          { value: "", label: t("a-file") },
          ...programmes.map((each) => ({ value: each.code, label: each.name })),
        ]}
        onChange={(next) => {
          reset();
          setCode(next);
        }}
      />
      {code === "" && (
        <>
          <FileField
            label={t("file")}
            accept=".json,application/json"
            maxBytes={LARGEST_DOCUMENT}
            error={faultOf(read)}
            onChoose={([file]) => void choose(file)}
          />
          {document && <p>{t("chosen", { name: document.name })}</p>}
        </>
      )}
      {document && !template && (
        <TextField
          label={t("name")}
          hint={t("name-hint", { name: document.name })}
          maxLength={100}
          value={name}
          error={faultAt(problem, "/name")}
          onChange={setName}
        />
      )}
      <DocumentFaults problem={problem} document={document} />
    </FormDialog>
  );
}

function documentOf(ready: ReadyProgramme | undefined, kind: TemplateKind) {
  return ready?.[kind] ?? undefined;
}
