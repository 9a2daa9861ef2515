import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BlindFile, BlindFiles } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useUpload } from "@/shared/api/use-upload";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";
import { MaterialFile } from "../components/MaterialFile";
import { useBlindFile } from "../use-blind-file";

/** A job goes through new files within seconds. */
export const AGAIN_MS = 5_000;

const MOST_BYTES = 20 * 1024 * 1024;
const LOOKS: Record<BlindFile["state"], Status> = {
  SHOWN: "done",
  TO_LOOK_AT: "waiting",
  TELLS: "bad",
  NOT_CLEANED: "bad",
};

/** Which of a case's files experts of a blind stage get; staff look at pictures, and put clean files in others' place. */
export function BlindFilesCard({ files }: { files: BlindFiles }) {
  const { t } = useTranslation("review");
  return (
    <Card title={t("blind.title")}>
      {!files.complete && <p role="status">{t("blind.pending")}</p>}
      {files.complete && files.files.length === 0 && <p className="soft">{t("blind.none")}</p>}
      <ul className="plain-list rows">
        {files.files.map((file) => (
          <Entry key={file.fileId} files={files} file={file} />
        ))}
      </ul>
      <p>
        <Link to="/print/applications/$applicationId/blind" params={{ applicationId: files.applicationId }}>
          {t("blind.print")}
        </Link>
      </p>
    </Card>
  );
}

function Entry({ files, file }: { files: BlindFiles; file: BlindFile }) {
  const { t } = useTranslation("review");
  const { act, isPending, problem } = useBlindFile(files);
  const path = { id: files.applicationId, fileId: file.fileId };
  const upload = useUpload((replacementId) => act({ path, body: { shown: true, replacementId } }));
  return (
    <li className="stack">
      <p>
        {file.name} <StatusTag status={LOOKS[file.state]}>{t(`blind.state.${file.state}`)}</StatusTag>
      </p>
      {file.found && <p className="written">{t("blind.found", { words: file.found })}</p>}
      {file.replaced && <p className="soft">{t("blind.replaced")}</p>}
      {file.copy && (
        <p>
          {t("blind.look")} <MaterialFile file={file.copy} />
        </p>
      )}
      {files.editable && (
        <>
          {file.copy && (
            <div className="actions start">
              <Button
                look="plain"
                isBusy={isPending}
                onClick={() => act({ path, body: { shown: file.state !== "SHOWN" } })}
              >
                {file.state === "SHOWN" ? t("blind.hide") : t("blind.show")}
              </Button>
            </div>
          )}
          <FileField
            label={t("blind.replace-of", { name: file.name })}
            accept=".pdf,.docx,.xlsx,.pptx,.jpg,.png,.txt"
            maxBytes={MOST_BYTES}
            isDisabled={upload.isPending || isPending}
            error={faultAt(problem, "/replacementId")}
            onChoose={([chosen]) => chosen && upload.act({ body: { file: chosen, purpose: "blind-copy" } })}
          />
          <FormProblem problem={problem} shown={["/replacementId"]} />
        </>
      )}
    </li>
  );
}
