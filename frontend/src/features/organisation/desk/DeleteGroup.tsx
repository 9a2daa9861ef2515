import { useTranslation } from "react-i18next";
import type { OrganisationGroupView } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { useDeletingGroup } from "../use-group-actions";

interface DeleteGroupProps {
  group: OrganisationGroupView;
  onDeleted: () => void;
}

export function DeleteGroup({ group, onDeleted }: DeleteGroupProps) {
  const { t } = useTranslation("organisation");
  const [opened, open] = useOpened<"delete">(`organisation-group:${group.id}`);
  const { act, isPending, problem } = useDeletingGroup(etagOf(group.version), onDeleted);
  return (
    <>
      <Button look="plain" onClick={() => open("delete")}>
        {t("group.delete")}
      </Button>
      {opened === "delete" && (
        <FormDialog
          title={t("group.delete-of", { name: group.name })}
          submit={t("group.delete")}
          look="bad"
          isPending={isPending}
          problem={problem}
          onSubmit={() => act({ path: { id: group.id } })}
          onClose={() => open(null)}
        >
          <p>{t("group.delete-text")}</p>
        </FormDialog>
      )}
    </>
  );
}
