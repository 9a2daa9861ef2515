import { useTranslation } from "react-i18next";
import { useUpload } from "@/shared/api/use-upload";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { FieldPlace } from "./FieldPlace";
import { bound, type RoundFieldsProps } from "./round-fields";

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 20;

/** What is announced, with its files in their order. */
export function NoticeFields(props: RoundFieldsProps) {
  const { t } = useTranslation("round");
  const { draft, faultAt } = props;
  const field = bound(props);
  const files = draft.values.noticeFiles;
  const upload = useUpload((id, { name }) => draft.set("noticeFiles", [...files, { id, name }]));
  return (
    <Card title={t("part.notice")}>
      <FieldPlace name="notice">
        <TextArea label={t("field.notice")} rows={8} maxLength={20_000} {...field("notice")} />
      </FieldPlace>
      <FieldPlace name="noticeFileIds">
        <ul className="plain-list rows">
          {files.map(({ id, name }, index) => (
            <li key={id} className="with-action">
              <span>{name}</span>
              <Button
                look="link"
                aria-label={t("remove-file", { name })}
                onClick={() => draft.set("noticeFiles", files.toSpliced(index, 1))}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
        <FileField
          label={t("field.noticeFileIds")}
          hint={t("files-hint")}
          accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.png"
          maxBytes={MOST_BYTES}
          isDisabled={upload.isPending || files.length >= MOST_FILES}
          error={faultAt("noticeFileIds")}
          onChoose={([file]) => file && upload.act({ body: { file, purpose: "round-notice" } })}
        />
        <p role="status">{upload.isPending && t("uploading")}</p>
      </FieldPlace>
    </Card>
  );
}
