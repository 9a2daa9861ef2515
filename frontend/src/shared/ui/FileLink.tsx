import { useTranslation } from "react-i18next";
import type { File, FileState } from "@/api/types.gen";
import { download } from "../api/download";
import { Button } from "./Button";
import { StatusTag } from "./StatusTag";

interface FileLinkProps {
  file: Pick<File, "id" | "name" | "state">;
  /** Where the name alone does not say what happens. */
  label?: string;
  className?: string;
}

/** Saves a file, or says why nobody reads it. */
export function FileLink({ file: { id, name, state }, label, className }: FileLinkProps) {
  if (!isReadable(state)) {
    return (
      <span className={className}>
        {name} <FileStateTag state={state} />
      </span>
    );
  }
  return (
    <Button
      look="link"
      {...(className && { className })}
      {...(label && { "aria-label": label })}
      onClick={() => void download(id)}
    >
      {name}
    </Button>
  );
}

export function isReadable(state: FileState): boolean {
  return state === "CLEAN" || state === "NOT_SCANNED";
}

/** What the virus scanner says of a file that nobody reads; nothing of others. */
export function FileStateTag({ state }: { state: FileState }) {
  const { t } = useTranslation("shared");
  if (state === "SCANNING") return <StatusTag status="waiting">{t("file.scanning")}</StatusTag>;
  if (state === "INFECTED") return <StatusTag status="bad">{t("file.infected")}</StatusTag>;
  return null;
}

/** Stands for a file that is there, but which only its uploader knows until the virus scanner has looked at it. */
export function HeldFile() {
  const { t } = useTranslation("shared");
  return <span className="soft">{t("file.held")}</span>;
}
