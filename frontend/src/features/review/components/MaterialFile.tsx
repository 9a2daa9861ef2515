import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { File } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FileLink, HeldFile, isReadable } from "@/shared/ui/FileLink";
import { opensAs, useOpenedFile } from "../use-opened-file";

/** A file of the material: a picture opens over the page, a PDF beside it in a tab of its own; others are saved. */
export function MaterialFile({ file }: { file: File | undefined }) {
  const { t } = useTranslation("review");
  const [isShown, setShown] = useState(false);
  const opened = useOpenedFile(file);
  if (!file) return <HeldFile />;
  if (!isReadable(file.state)) return <FileLink file={file} />;

  function open(): void {
    if (opensAs(file) === "picture") setShown(true);
    void opened.open();
  }

  return (
    <>
      <Button look="link" onClick={open} isBusy={opened.isOpening}>
        {opensAs(file) === "tab" ? t("file.in-tab", { name: file.name }) : file.name}
      </Button>
      {isShown && (
        <Dialog
          title={file.name}
          isOpen={opened.address !== undefined}
          onClose={() => setShown(false)}
          actions={<Button onClick={() => setShown(false)}>{t("shared:close")}</Button>}
        >
          {opened.address && <img className="material-picture" src={opened.address} alt={file.name} />}
        </Dialog>
      )}
    </>
  );
}
