import { useTranslation } from "react-i18next";
import { useUpload } from "@/shared/api/use-upload";
import { FileField } from "./FileField";
import type { FieldProps } from "./fields";

interface UploadFieldProps extends Omit<FieldProps, "hint"> {
  accept: string;
  /** What it is for, as the API keeps it. */
  purpose: string;
  /** Empty: nothing was uploaded yet. */
  fileId: string;
  /** Empty where it is not known any more. */
  fileName: string;
  onUploaded: (id: string, name: string) => void;
}

const MOST_BYTES = 20 * 1024 * 1024;

/** One file, sent at once and named by its id in the form it belongs to. */
export function UploadField({ purpose, fileId, fileName, onUploaded, ...field }: UploadFieldProps) {
  const { t } = useTranslation();
  const upload = useUpload((id, file) => onUploaded(id, file.name));
  return (
    <div className="stack">
      <FileField
        {...field}
        isRequired={field.isRequired === true && fileId === ""}
        maxBytes={MOST_BYTES}
        isDisabled={upload.isPending}
        onChoose={([file]) => file && upload.act({ body: { file, purpose } })}
      />
      <div role="status">
        {upload.isPending && <p>{t("file.uploading")}</p>}
        {!upload.isPending && fileId !== "" && (
          <p>
            <span aria-hidden="true">● </span>
            {fileName === "" ? t("file.there") : t("file.uploaded", { name: fileName })}
          </p>
        )}
      </div>
    </div>
  );
}
