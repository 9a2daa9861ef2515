import { useTranslation } from "react-i18next";
import type { Plan } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { usePlanWork } from "../use-plan-work";

/** Begins the next version of a plan in force, with the reason that will stand in it. */
export function Amend({ plan, onAmended }: { plan: Plan; onAmended: () => void }) {
  const { t } = useTranslation("plans");
  const [opened, open] = useOpened<"amend">(`plan:${plan.id}`);
  const draft = useDraft(`plan-amendment:${plan.id}`, { reason: "" });
  const { amend } = usePlanWork(plan.id, etagOf(plan.version), { onAmended: finished(draft, onAmended) });
  const field = fieldsOf(draft, amend.problem);
  return (
    <>
      <Button look="plain" onClick={() => open("amend")}>
        {t("amend")}
      </Button>
      {opened === "amend" && (
        <FormDialog
          title={t("amend-title")}
          submit={t("amend-do")}
          isPending={amend.isPending}
          problem={amend.problem}
          shown={["/reason"]}
          draft={draft}
          onSubmit={() => amend.act({ path: { id: plan.id }, body: { reason: draft.values.reason.trim() } })}
          onClose={() => open(null)}
        >
          <TextArea label={t("amend-reason")} isRequired maxLength={2000} {...field("reason")} />
        </FormDialog>
      )}
    </>
  );
}
