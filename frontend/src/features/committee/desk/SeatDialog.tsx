import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeView, SeatPosition } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useSeating } from "../use-committee-actions";

const POSITIONS: readonly SeatPosition[] = ["CHAIR", "DEPUTY_CHAIR", "SECRETARY", "MEMBER"];

export function SeatDialog({ committee, onClose }: { committee: CommitteeView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [organisationId, setOrganisationId] = useState("");
  const [position, setPosition] = useState<SeatPosition>("MEMBER");
  const [title, setTitle] = useState("");
  const [duties, setDuties] = useState("");
  const [from, setFrom] = useState(formats.day(new Date()));
  const { act, isPending, problem } = useSeating(committee.id, onClose);
  return (
    <FormDialog
      title={t("seat.title")}
      submit={t("seat.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/organisationId", "/position", "/title", "/duties", "/from"]}
      onSubmit={() =>
        act({
          path: { id: committee.id },
          body: { organisationId, position, from, ...(title && { title }), ...(duties && { duties }) },
        })
      }
      onClose={onClose}
    >
      <OrganisationPicker
        label={t("seat.organisation")}
        isRequired
        value={organisationId}
        onChange={setOrganisationId}
        error={faultAt(problem, "/organisationId")}
      />
      <Select
        label={t("seat.position")}
        isRequired
        value={position}
        onChange={setPosition}
        options={POSITIONS.map((value) => ({ value, label: t(`position.${value}`) }))}
        error={faultAt(problem, "/position")}
      />
      <TextField
        label={t("seat.post")}
        hint={t("seat.post-hint")}
        value={title}
        onChange={setTitle}
        maxLength={100}
        error={faultAt(problem, "/title")}
      />
      <TextArea label={t("seat.duties")} value={duties} onChange={setDuties} error={faultAt(problem, "/duties")} />
      <DateField label={t("seat.from")} isRequired value={from} onChange={setFrom} error={faultAt(problem, "/from")} />
    </FormDialog>
  );
}
