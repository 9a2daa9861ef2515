import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { AliasDialog } from "./AliasDialog";
import { CloseDialog } from "./CloseDialog";
import { CreateDialog } from "./CreateDialog";
import { DescribeDialog } from "./DescribeDialog";
import { MoveDialog } from "./MoveDialog";
import { RenameDialog } from "./RenameDialog";

type Opened = "create" | "describe" | "rename" | "move" | "alias" | "closing";
const BUTTONS: readonly Opened[] = ["create", "rename", "move", "alias", "describe", "closing"];

/** What may be done with an organisation, each in a dialog of its own. */
export function OrganisationActions({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation("organisation");
  const [opened, open] = useOpened<Opened>(`organisation:${organisation.id}`);
  const dialog = { organisation, onClose: () => open(null) };
  const buttons = BUTTONS.filter((button) => button !== "closing" || organisation.closedOn === null);
  return (
    <>
      {buttons.map((button) => (
        <Button key={button} look="plain" onClick={() => open(button)}>
          {t(`${button}.title`)}
        </Button>
      ))}
      {opened === "create" && <CreateDialog {...dialog} />}
      {opened === "describe" && <DescribeDialog {...dialog} />}
      {opened === "rename" && <RenameDialog {...dialog} />}
      {opened === "move" && <MoveDialog {...dialog} />}
      {opened === "alias" && <AliasDialog {...dialog} />}
      {opened === "closing" && <CloseDialog {...dialog} />}
    </>
  );
}
