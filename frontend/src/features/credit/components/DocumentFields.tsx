import { useTranslation } from "react-i18next";
import type { DocumentKind } from "@/api/types.gen";
import { Select, TextField } from "@/shared/ui/fields";
import { DOCUMENT_KINDS } from "../documents";

interface DocumentFieldsProps {
  kind: DocumentKind;
  number: string;
  onKind: (kind: DocumentKind) => void;
  onNumber: (number: string) => void;
  error?: string | undefined;
}

export function DocumentFields({ kind, number, onKind, onNumber, error }: DocumentFieldsProps) {
  const { t } = useTranslation("credit");
  return (
    <>
      <Select
        label={t("document-kind")}
        value={kind}
        onChange={onKind}
        options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField
        label={t("document-number")}
        isRequired
        maxLength={40}
        value={number}
        onChange={onNumber}
        error={error}
      />
    </>
  );
}
