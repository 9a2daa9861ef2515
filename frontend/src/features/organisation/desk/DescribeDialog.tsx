import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextField } from "@/shared/ui/fields";
import { KINDS } from "../kinds";
import { useDescribing, useReadingAgain } from "../use-organisation-actions";
import type { OrganisationDialogProps } from "./dialog-props";

/** Kind, code and place among its siblings: what has no days of its own. Only what was changed is sent. */
export function DescribeDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation("organisation");
  const { id, kind, divisionCode, sortOrder } = organisation;
  const place = `/organisations/${id}`;
  const draft = useDraft(
    `organisation-describe:${id}`,
    { kind, divisionCode: divisionCode ?? "", sortOrder: String(sortOrder) },
    versionOf(place),
  );
  const { act, isPending, problem } = useDescribing(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingAgain();
  const field = fieldsOf(draft, problem);
  const isNumber = /^\d+$/.test(draft.values.sortOrder.trim());

  function describe(): void {
    const { divisionCode: code, sortOrder: order, ...changes } = draft.changes;
    if (!isNumber) return;
    act({
      path: { id },
      body: {
        ...changes,
        ...(code !== undefined && { divisionCode: code.trim() || null }),
        ...(order !== undefined && { sortOrder: Number(order) }),
      },
    });
  }

  return (
    <FormDialog
      title={t("describe.of", { name: organisation.name })}
      submit={t("describe.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/kind", "/divisionCode", "/sortOrder"]}
      draft={draft}
      onSubmit={draft.isDirty ? describe : onClose}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(place)))}
      onClose={onClose}
    >
      <Select
        label={t("kind-label")}
        isRequired
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...field("kind")}
      />
      <TextField
        label={t("division-code")}
        hint={t("create.code-hint")}
        inputMode="numeric"
        maxLength={12}
        {...field("divisionCode")}
      />
      <TextField
        label={t("describe.order")}
        hint={t("describe.order-hint")}
        isRequired
        inputMode="numeric"
        maxLength={5}
        {...field("sortOrder")}
        error={isNumber ? faultAt(problem, "/sortOrder") : t("describe.not-a-number")}
      />
    </FormDialog>
  );
}
