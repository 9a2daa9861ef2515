import { useTranslation } from "react-i18next";
import type { File, FormContent } from "@/api/types.gen";
import { FormAnswers } from "@/features/form/FormAnswers";
import type { FieldSchema, FormHints } from "@/features/form/form-schema";
import { FileLink, HeldFile } from "@/shared/ui/FileLink";

interface ApplicationAnswersProps {
  form: FormContent;
  answers: Record<string, unknown>;
  /** Those that the answers name. */
  files: readonly File[];
}

/** What was filled in, with its files to open; of what was never handed in others than its writers get nothing. */
export function ApplicationAnswers({ form, answers, files }: ApplicationAnswersProps) {
  const { t } = useTranslation("application");
  if (Object.keys(answers).length === 0) return <p className="soft">{t("not-handed-in")}</p>;
  return (
    <FormAnswers
      form={form.schema as FieldSchema}
      hints={(form.hints ?? {}) as FormHints}
      answers={answers}
      file={(id) => <AnsweredFile file={files.find((file) => file.id === id)} />}
    />
  );
}

export function AnsweredFile({ file }: { file: Pick<File, "id" | "name" | "state"> | undefined }) {
  return file ? <FileLink file={file} /> : <HeldFile />;
}
