import { useTranslation } from "react-i18next";
import type { CommitteeView, SeatPosition } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useReadingCommitteeAgain, useSeating } from "../use-committee-actions";

const POSITIONS: readonly SeatPosition[] = ["CHAIR", "DEPUTY_CHAIR", "SECRETARY", "MEMBER"];

export function SeatDialog({ committee, onClose }: { committee: CommitteeView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const draft = useDraft(`committee-seat:${committee.id}`, {
    organisationId: "",
    position: "MEMBER" as SeatPosition,
    title: "",
    duties: "",
    from: formats.day(new Date()),
    until: "",
  });
  const { act, isPending, problem } = useSeating(committee.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);

  function seat(): void {
    const { title, duties, until, ...values } = draft.values;
    act({
      path: { id: committee.id },
      body: { ...values, ...(title && { title }), ...(duties && { duties }), ...(until && { until }) },
    });
  }

  return (
    <FormDialog
      title={t("seat.title")}
      submit={t("seat.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/organisationId", "/position", "/title", "/duties", "/from", "/until"]}
      draft={draft}
      onSubmit={seat}
      onReload={useReadingCommitteeAgain(committee.id)}
      onClose={onClose}
    >
      <OrganisationPicker label={t("seat.organisation")} isRequired {...field("organisationId")} />
      <Select
        label={t("seat.position")}
        isRequired
        options={POSITIONS.map((value) => ({ value, label: t(`position.${value}`) }))}
        {...field("position")}
      />
      <TextField label={t("seat.post")} hint={t("seat.post-hint")} maxLength={100} {...field("title")} />
      <TextArea label={t("seat.duties")} maxLength={2000} {...field("duties")} />
      <DateField label={t("seat.from")} isRequired {...field("from")} />
      <DateField label={t("seat.until")} hint={t("seat.until-hint")} {...field("until")} />
    </FormDialog>
  );
}
