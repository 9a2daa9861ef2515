import { useTranslation } from "react-i18next";
import type { MadeObjection, ObjectionChannel } from "@/api/types.gen";
import { useUpload } from "@/shared/api/use-upload";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import { useEnteringObjection } from "../use-objection-actions";
import type { NoticeObjectedTo } from "./EnterObjection";

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 5;

interface EnterObjectionDialogProps {
  notice: NoticeObjectedTo;
  onMade: (made: MadeObjection) => void;
  onClose: () => void;
}

export function EnterObjectionDialog({ notice, onMade, onClose }: EnterObjectionDialogProps) {
  const { t } = useTranslation("objection");
  const formats = useFormats();
  const draft = useDraft(`objection:${notice.id}`, {
    applicationId: "",
    channel: "PHONE" as ObjectionChannel,
    receivedOn: formats.day(new Date()),
    name: "",
    phone: "",
    text: "",
    files: [] as { id: string; name: string }[],
  });
  const { act, isPending, problem } = useEnteringObjection(notice.roundId, (made) => {
    draft.discard();
    onClose();
    onMade(made);
  });
  const { files, ...words } = draft.values;
  const upload = useUpload((id, { name }) => draft.set("files", [...files, { id, name }]));
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("enter.title")}
      submit={t("enter.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/applicationId", "/channel", "/receivedOn", "/name", "/phone", "/text", "/fileIds"]}
      draft={draft}
      onSubmit={() => act({ body: { noticeId: notice.id, ...words, fileIds: files.map(({ id }) => id) } })}
      onClose={onClose}
    >
      <Select<string>
        label={t("case")}
        isRequired
        placeholder={t("enter.choose")}
        options={notice.items.map(({ applicationId, title }) => ({ value: applicationId, label: title }))}
        {...field("applicationId")}
      />
      <Select<ObjectionChannel>
        label={t("channel.label")}
        options={(["PHONE", "LETTER"] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
        {...field("channel")}
      />
      <DateField label={t("enter.received")} hint={t("enter.received-hint")} isRequired {...field("receivedOn")} />
      <TextField label={t("name")} isRequired maxLength={50} {...field("name")} />
      <TextField label={t("phone")} isRequired inputMode="tel" maxLength={30} {...field("phone")} />
      <TextArea label={t("text")} isRequired rows={6} maxLength={5000} {...field("text")} />
      <ul className="plain-list rows">
        {files.map(({ id, name }, index) => (
          <li key={id} className="with-action">
            <span>{name}</span>
            <Button
              look="link"
              aria-label={t("enter.remove-file", { name })}
              onClick={() => draft.set("files", files.toSpliced(index, 1))}
            >
              {t("enter.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <FileField
        label={t("files")}
        hint={t("enter.files-hint")}
        accept=".pdf,.jpg,.jpeg,.png"
        maxBytes={MOST_BYTES}
        isDisabled={upload.isPending || files.length >= MOST_FILES}
        error={field("files", "/fileIds").error}
        onChoose={([file]) => file && upload.act({ body: { file, purpose: "objection" } })}
      />
      <p role="status">{upload.isPending && t("enter.uploading")}</p>
    </FormDialog>
  );
}
