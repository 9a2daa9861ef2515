import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { File as StoredFile } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FileLink } from "@/shared/ui/FileLink";
import { useIsOnline } from "@/shared/ui/OfflineBanner";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { useProblemText } from "@/shared/ui/use-problem-text";
import { FieldGroup } from "./FieldGroup";
import type { FilesSlot } from "./FormFields";
import { type Upload, useFileUploads } from "./use-file-uploads";
import { type OwnFile, useOwnFile } from "./use-own-file";

const MOST_BYTES = 20 * 1024 * 1024;
/** A phone that keeps its photos in another format sends them as one of these. */
const PHOTOS = "image/jpeg,image/png";
const FILES = ".jpg,.jpeg,.png,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.mp4";

interface FilesFieldProps {
  slot: FilesSlot;
  /** What it is for, as the API keeps it. */
  purpose: string;
  /** Those the API knows by name. */
  known: readonly StoredFile[];
}

/** Photos and files of one place of a form: taken or chosen, sent at once, named by their ids. */
export function FilesField({ slot, purpose, known }: FilesFieldProps) {
  const { t } = useTranslation("form");
  const isOnline = useIsOnline();
  const [sent, setSent] = useState<Readonly<Record<string, OwnFile>>>({});
  // Two may arrive before the page is drawn again.
  const ids = useRef(slot.fileIds);
  ids.current = slot.fileIds;
  const { uploads, add, again, drop } = useFileUploads(purpose, (id, { name }, state) => {
    setSent((all) => ({ ...all, [id]: { id, name, state } }));
    ids.current = [...ids.current, id];
    slot.onChange(ids.current);
  });
  const room = slot.most - slot.fileIds.length - uploads.length;
  const [left, setLeft] = useState(0);

  /** Sent before the page was opened, or being checked for somebody else who writes here. */
  const unknown = (id: string): OwnFile => ({ id, name: t("file"), state: "SCANNING" });

  function choose(files: File[]): void {
    setLeft(Math.max(files.length - room, 0));
    add(files.slice(0, room));
  }

  return (
    <FieldGroup legend={slot.label} help={slot.help} error={slot.error} isRequired={slot.isRequired}>
      <ul className="plain-list rows">
        {slot.fileIds.map((id) => {
          const file = known.find((each) => each.id === id) ?? sent[id] ?? unknown(id);
          return (
            <li key={id} className="with-action">
              <OwnFileLink file={file} />
              <Button
                look="plain"
                aria-label={t("remove-item", { name: file.name })}
                onClick={() => slot.onChange(slot.fileIds.filter((other) => other !== id))}
              >
                {t("remove")}
              </Button>
            </li>
          );
        })}
        {uploads.map((upload) => (
          <li key={upload.key}>
            <UploadRow upload={upload} onAgain={() => again(upload)} onDrop={() => drop(upload.key)} />
          </li>
        ))}
      </ul>
      {left > 0 && <p role="status">{t("files-left", { count: left })}</p>}
      {room <= 0 && uploads.length === 0 && <p className="soft">{t("files-full", { most: slot.most })}</p>}
      {room > 0 && (
        <>
          <FileField
            label={t("photo")}
            accept={PHOTOS}
            isCamera
            maxBytes={MOST_BYTES}
            isDisabled={!isOnline}
            {...(!isOnline && { hint: t("files-offline") })}
            onChoose={choose}
          />
          <FileField
            label={t("choose-files")}
            accept={FILES}
            isMultiple={room > 1}
            maxBytes={MOST_BYTES}
            isDisabled={!isOnline}
            hint={t("files-room", { count: room })}
            onChoose={choose}
          />
        </>
      )}
    </FieldGroup>
  );
}

function OwnFileLink({ file }: { file: OwnFile }) {
  return <FileLink className="form-file" file={useOwnFile(file)} />;
}

interface UploadRowProps {
  upload: Upload;
  onAgain: () => void;
  onDrop: () => void;
}

function UploadRow({ upload, onAgain, onDrop }: UploadRowProps) {
  const { t } = useTranslation("form");
  const { percent } = useFormats();
  const { name } = upload.file;
  if (upload.problem) return <Failed problem={upload.problem} name={name} onAgain={onAgain} onDrop={onDrop} />;
  return (
    <div role="status">
      <p>{t("sending", { name, share: percent(upload.share) })}</p>
      <ProgressBar value={upload.share} goal={1} label={t("sending", { name, share: percent(upload.share) })} />
    </div>
  );
}

interface FailedProps extends Omit<UploadRowProps, "upload"> {
  problem: NonNullable<Upload["problem"]>;
  name: string;
}

function Failed({ problem, name, onAgain, onDrop }: FailedProps) {
  const { t } = useTranslation("form");
  const { title, detail } = useProblemText(problem);
  return (
    <div className="stack" role="alert">
      <p className="field-error">
        <span aria-hidden="true">■ </span>
        {t("not-sent", { name, reason: problem.faults[0]?.message ?? detail ?? title })}
      </p>
      <div className="actions start">
        <Button look="plain" onClick={onAgain}>
          {t("send-again")}
        </Button>
        <Button look="link" onClick={onDrop}>
          {t("send-not")}
        </Button>
      </div>
    </div>
  );
}
