import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ObjectionStatus } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { ErrorState } from "@/shared/ui/states";
import { AnswerCard } from "./AnswerCard";

interface AnswerPageProps {
  status: ObjectionStatus | undefined;
  error: unknown;
  isFinding: boolean;
  onFind: (code: string) => void;
}

/** As it may be written down: with or without hyphens, in either case. */
const CODE = /^[0-9A-Za-z-]{20,23}$/;

/** What became of an objection, for whoever has its code. */
export function AnswerPage({ status, error, isFinding, onFind }: AnswerPageProps) {
  const { t } = useTranslation("public");
  const [written, setWritten] = useState("");
  const [isMisshapen, setMisshapen] = useState(false);

  function find(): void {
    const code = written.replace(/\s/g, "");
    setMisshapen(!CODE.test(code));
    if (CODE.test(code)) onFind(code);
  }

  return (
    <Page title={t("answer.title")} note={t("answer.note")}>
      <Card>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            find();
          }}
        >
          <TextField
            label={t("answer.code")}
            hint={t("answer.code-hint")}
            value={written}
            onChange={setWritten}
            error={isMisshapen ? t("answer.code-shape") : undefined}
            isRequired
          />
          <Button type="submit" big isBusy={isFinding}>
            {t("answer.find")}
          </Button>
        </form>
      </Card>
      {!isMisshapen && error !== null && !isFinding && <ErrorState error={error} />}
      {!isMisshapen && status && <AnswerCard status={status} />}
    </Page>
  );
}
