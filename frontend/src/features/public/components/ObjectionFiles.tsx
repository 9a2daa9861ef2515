import { useTranslation } from "react-i18next";
import type { ReceivedFile } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FileStateTag } from "@/shared/ui/FileLink";
import { FormProblem } from "@/shared/ui/FormProblem";
import { useObjectionUpload } from "../use-objecting";

const MOST_FILES = 5;
const MOST_BYTES = 5 * 1024 * 1024;

interface ObjectionFilesProps {
  noticeId: string;
  files: readonly ReceivedFile[];
  onChange: (files: readonly ReceivedFile[]) => void;
}

/** What proves an objection, sent at once and named with it. */
export function ObjectionFiles({ noticeId, files, onChange }: ObjectionFilesProps) {
  const { t } = useTranslation("public");
  const upload = useObjectionUpload((file) => onChange([...files, file]));
  const room = MOST_FILES - files.length;
  return (
    <div className="stack">
      {files.length > 0 && (
        <ul className="plain-list rows">
          {files.map(({ id, name, state }) => (
            <li key={id} className="with-action">
              <span>
                {name} <FileStateTag state={state} />
              </span>
              <Button
                look="plain"
                aria-label={t("object.remove-of", { name })}
                onClick={() => onChange(files.filter((file) => file.id !== id))}
              >
                {t("object.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {room > 0 ? (
        <FileField
          label={t("object.files")}
          hint={t("object.files-hint", { count: room })}
          accept=".pdf,.jpg,.jpeg,.png"
          maxBytes={MOST_BYTES}
          isDisabled={upload.isPending}
          error={faultAt(upload.problem, "/file")}
          onChoose={([file]) => file && upload.act({ path: { id: noticeId }, body: { file } })}
        />
      ) : (
        <p className="soft">{t("object.files-full", { most: MOST_FILES })}</p>
      )}
      {files.some(({ state }) => state === "SCANNING") && <p className="soft">{t("object.files-scanning")}</p>}
      <p role="status">{upload.isPending && t("shared:file.uploading")}</p>
      <FormProblem problem={upload.problem} shown={["/file"]} />
    </div>
  );
}
