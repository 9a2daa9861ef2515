import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { FileField } from "@/shared/ui/FileField";
import { FormProblem } from "@/shared/ui/FormProblem";
import { useReadNotice } from "../../use-notice";

const NOTICE_BYTES = 20 * 1024 * 1024;

/** A notice by button or by dropping it here; reading takes a few seconds. */
export function NoticeUpload({ onRead }: { onRead: (importId: string) => void }) {
  const { t } = useTranslation("drafting");
  const [isOver, setOver] = useState(false);
  const reading = useReadNotice(onRead);
  const read = (file: File | undefined) => file && reading.act({ body: { file } });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same by keyboard
    <div
      className={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer.files[0]);
      }}
    >
      <FileField
        label={t("upload.label")}
        hint={t("upload.hint")}
        accept=".docx,.doc,.pdf,.txt"
        maxBytes={NOTICE_BYTES}
        isDisabled={reading.isPending}
        error={faultAt(reading.problem, "/file")}
        onChoose={([file]) => read(file)}
      />
      {reading.isPending && <p role="status">{t("upload.reading")}</p>}
      <FormProblem problem={reading.problem} shown={["/file"]} />
    </div>
  );
}
