import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextField } from "@/shared/ui/fields";
import type { TemplateKind } from "../../template-kind";

/** How one is made, and the name typed for it. */
export interface Creating {
  draft: Draft<{ name: string }>;
  act: (name: string) => void;
  isPending: boolean;
  problem: Problem | null;
}

interface CreateTemplateDialogProps extends Creating {
  kind: TemplateKind;
  onClose: () => void;
}

/** A name is enough to begin with: the rest is written in its own page. */
export function CreateTemplateDialog({ kind, draft, act, isPending, problem, onClose }: CreateTemplateDialogProps) {
  const { t } = useTranslation("template");
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t(`${kind}.create`)}
      submit={t("create.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/name"]}
      draft={draft}
      onSubmit={() => act(draft.values.name.trim())}
      onClose={onClose}
    >
      <TextField label={t("name")} hint={t("create.hint")} isRequired maxLength={100} {...field("name")} />
    </FormDialog>
  );
}
