import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { RenameDialog } from "./RenameDialog";

/** For pages of what an organisation is besides, such as a committee: its names are the organisation's. */
export function RenameButton({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation("organisation");
  const [opened, open] = useOpened<"rename">(`organisation-name:${organisation.id}`);
  return (
    <>
      <Button look="plain" onClick={() => open("rename")}>
        {t("rename.title")}
      </Button>
      {opened === "rename" && <RenameDialog organisation={organisation} onClose={() => open(null)} />}
    </>
  );
}
