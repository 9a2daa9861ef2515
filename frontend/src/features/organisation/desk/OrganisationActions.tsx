import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { AliasDialog } from "./AliasDialog";
import { CloseDialog } from "./CloseDialog";
import { CreateDialog } from "./CreateDialog";
import { MoveDialog } from "./MoveDialog";
import { RenameDialog } from "./RenameDialog";

type Opened = "create" | "rename" | "move" | "alias" | "closing";
const BUTTONS: readonly Opened[] = ["create", "rename", "move", "alias", "closing"];

/** What may be done with an organisation, each in a dialog of its own. */
export function OrganisationActions({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation("organisation");
  const [opened, open] = useState<Opened | null>(null);
  const dialog = { organisation, onClose: () => open(null) };
  return (
    <>
      {BUTTONS.map((button) => (
        <Button key={button} look="plain" onClick={() => open(button)}>
          {t(`${button}.title`)}
        </Button>
      ))}
      {opened === "create" && <CreateDialog {...dialog} />}
      {opened === "rename" && <RenameDialog {...dialog} />}
      {opened === "move" && <MoveDialog {...dialog} />}
      {opened === "alias" && <AliasDialog {...dialog} />}
      {opened === "closing" && <CloseDialog {...dialog} />}
    </>
  );
}
