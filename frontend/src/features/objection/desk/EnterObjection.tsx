import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MadeObjection, RoundPublicNotice } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { CopyText } from "@/shared/ui/CopyText";
import { Dialog } from "@/shared/ui/Dialog";
import { EnterObjectionDialog } from "./EnterObjectionDialog";

/** What an objection may be about. */
export type NoticeObjectedTo = Pick<RoundPublicNotice, "id" | "roundId" | "items">;

/** What came by phone or letter; the code that it gets is shown once, to be told to whoever objects. */
export function EnterObjection({ notice }: { notice: NoticeObjectedTo }) {
  const { t } = useTranslation("objection");
  const [opened, open] = useOpened<"enter">(`public-notice:${notice.id}`);
  const [made, setMade] = useState<MadeObjection>();
  return (
    <>
      <Button look="plain" onClick={() => open("enter")}>
        {t("enter.title")}
      </Button>
      {opened && <EnterObjectionDialog notice={notice} onMade={setMade} onClose={() => open(null)} />}
      <Dialog
        title={t("enter.made")}
        isOpen={made !== undefined}
        actions={<Button onClick={() => setMade(undefined)}>{t("enter.told")}</Button>}
      >
        <p>{t("enter.code-text")}</p>
        <p className="num">
          <strong>{made?.code}</strong>
        </p>
        <CopyText text={made?.code ?? ""} label={t("enter.copy")} done={t("enter.copied")} />
      </Dialog>
    </>
  );
}
