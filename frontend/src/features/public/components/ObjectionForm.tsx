import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MadeObjection, PublicNotice, ReceivedFile } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useObjecting } from "../use-objecting";
import { ObjectionFiles } from "./ObjectionFiles";

interface ObjectionFormProps {
  notice: PublicNotice;
  onMade: (made: MadeObjection) => void;
}

const EMPTY = { applicationId: "", name: "", phone: "", text: "" };

/** A signed objection to one thing that the notice names. Nothing of it is kept on the device. */
export function ObjectionForm({ notice, onMade }: ObjectionFormProps) {
  const { t } = useTranslation("public");
  const [written, setWritten] = useState(EMPTY);
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const objecting = useObjecting(onMade);
  const write = (field: keyof typeof EMPTY) => (value: string) => setWritten((all) => ({ ...all, [field]: value }));
  const of = (field: keyof typeof EMPTY) => ({
    value: written[field],
    onChange: write(field),
    isRequired: true,
    error: faultAt(objecting.problem, `/${field}`),
  });

  return (
    <Card title={t("object.title")}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          objecting.act({
            path: { id: notice.id },
            body: { ...written, fileIds: files.map(({ id }) => id) },
          });
        }}
      >
        <p className="soft">{t("object.hint")}</p>
        <Select<string>
          {...of("applicationId")}
          label={t("object.item")}
          placeholder={t("object.item-choose")}
          options={notice.items.map(({ applicationId, title, unitName }) => ({
            value: applicationId,
            label: t("object.item-of", { title, unit: unitName }),
          }))}
        />
        <TextArea {...of("text")} label={t("object.text")} hint={t("object.text-hint")} rows={6} maxLength={5000} />
        <TextField {...of("name")} label={t("object.name")} maxLength={50} autoComplete="name" />
        <TextField {...of("phone")} label={t("object.phone")} inputMode="tel" maxLength={30} autoComplete="tel" />
        <ObjectionFiles noticeId={notice.id} files={files} onChange={setFiles} />
        <FormProblem problem={objecting.problem} shown={["/applicationId", "/name", "/phone", "/text"]} />
        {objecting.problem && !objecting.problem.faults.length && (
          <p className="written">{t("object.contact", { contact: notice.contact })}</p>
        )}
        <Button type="submit" big isBusy={objecting.isPending}>
          {t("object.send")}
        </Button>
      </form>
    </Card>
  );
}
