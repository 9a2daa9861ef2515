import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field, type FieldProps } from "./fields";

interface FileFieldProps extends FieldProps {
  /** As for an input: `.docx,.pdf` or `image/*`. */
  accept: string;
  /** Refused at once, before anything is sent; the server checks again. */
  maxBytes: number;
  isMultiple?: boolean;
  /** Opens the phone's camera directly. */
  isCamera?: boolean;
  onChoose: (files: File[]) => void;
}

/** Choosing or dropping files; what happens to them, and the list of them, is the page's. */
export function FileField({ accept, maxBytes, isMultiple, isCamera, onChoose, error, ...field }: FileFieldProps) {
  const { t, i18n } = useTranslation();
  const [tooLarge, setTooLarge] = useState<string>();

  function choose(chosen: FileList | null): void {
    const files = [...(chosen ?? [])];
    const refused = files.filter((file) => file.size > maxBytes);
    setTooLarge(
      refused.length > 0
        ? t("file.too-large", {
            names: new Intl.ListFormat(i18n.language).format(refused.map((file) => file.name)),
            megabytes: Math.floor(maxBytes / 1024 / 1024),
          })
        : undefined,
    );
    const accepted = files.filter((file) => file.size <= maxBytes);
    if (accepted.length > 0) onChoose(accepted);
  }

  return (
    <Field {...field} error={tooLarge ?? error}>
      {(control) => (
        <input
          {...control}
          className="control file"
          type="file"
          accept={accept}
          multiple={isMultiple}
          capture={isCamera ? "environment" : undefined}
          onChange={(event) => {
            choose(event.target.files);
            // Choosing the same file again must be heard again.
            event.target.value = "";
          }}
        />
      )}
    </Field>
  );
}
