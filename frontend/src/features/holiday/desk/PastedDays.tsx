import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Draft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type EnteredYear, readPasted, withPasted } from "../holiday-year";

interface PastedDaysProps {
  draft: Draft<EnteredYear>;
  /** The year could not be saved for what still stands here. */
  isInTheWay: boolean;
}

/** Many days at once, a line each; what cannot be read stays to be corrected. */
export function PastedDays({ draft, isInTheWay }: PastedDaysProps) {
  const { t } = useTranslation("holiday");
  const [unread, setUnread] = useState(0);
  const { days, pasted } = draft.values;

  function read(): void {
    const found = readPasted(pasted);
    if (found.days.length > 0) draft.set("days", withPasted(days, found.days));
    draft.set("pasted", found.unread.join("\n"));
    setUnread(found.unread.length);
  }

  return (
    <Card title={t("paste.title")}>
      <TextArea
        label={t("paste.lines")}
        hint={t("paste.hint")}
        value={pasted}
        onChange={(text) => {
          draft.set("pasted", text);
          setUnread(0);
        }}
        error={unread > 0 ? t("paste.unread", { lines: unread }) : isInTheWay ? t("paste.left") : undefined}
      />
      <div>
        <Button look="plain" disabled={pasted.trim() === ""} onClick={read}>
          {t("paste.read")}
        </Button>
      </div>
    </Card>
  );
}
