import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import "../application.css";

interface HandInDialogProps {
  isCorrection: boolean;
  /** The form itself had the promise. */
  isPromised: boolean;
  isPending: boolean;
  problem: Problem | null;
  onSubmit: () => void;
  onClose: () => void;
  onReload: () => void;
}

/** Once more asked, with the promise that it is true. */
export function HandInDialog({ isCorrection, isPromised, onSubmit, ...rest }: HandInDialogProps) {
  const { t } = useTranslation("application");
  const [isTruthful, setTruthful] = useState(isPromised);
  const [isLacking, setLacking] = useState(false);
  return (
    <FormDialog
      title={isCorrection ? t("hand-in.again-title") : t("hand-in.title")}
      submit={isCorrection ? t("hand-in.again") : t("hand-in.yes")}
      onSubmit={() => {
        setLacking(!isTruthful);
        if (isTruthful) onSubmit();
      }}
      {...rest}
    >
      <p>{t("hand-in.text")}</p>
      {!isPromised && (
        <label className="pledge">
          <input
            type="checkbox"
            checked={isTruthful}
            aria-invalid={isLacking && !isTruthful}
            onChange={(event) => setTruthful(event.target.checked)}
          />
          <span>{t("hand-in.truthful")}</span>
        </label>
      )}
      {isLacking && !isTruthful && (
        <p className="field-error" role="alert">
          <span aria-hidden="true">■ </span>
          {t("hand-in.truthful-missing")}
        </p>
      )}
    </FormDialog>
  );
}
