import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import type { ApplicationSearch } from "../../application-search";
import { useChoosingAll } from "../../use-checking-many";
import type { Chosen } from "../../use-chosen";
import { CheckManyDialog } from "./CheckManyDialog";

interface ChosenBarProps {
  round: Round;
  search: ApplicationSearch;
  chosen: Chosen;
}

/** How many are chosen, the ways to choose more or none, and what is done with them. */
export function ChosenBar({ round, search, chosen }: ChosenBarProps) {
  const { t } = useTranslation("bulk-check");
  const [isOpen, setOpen] = useState(false);
  const { chooseAll, isPending } = useChoosingAll(search, chosen.set);
  const count = chosen.items.length;
  return (
    <div className="filters">
      <span className="soft num" role="status">
        {count === 0 ? t("hint") : t("chosen", { count })}
      </span>
      <Button look="link" isBusy={isPending} onClick={() => void chooseAll()}>
        {t("all")}
      </Button>
      {count > 0 && (
        <>
          <Button look="link" onClick={() => chosen.set([])}>
            {t("none")}
          </Button>
          <Button look="plain" onClick={() => setOpen(true)}>
            {t("open")}
          </Button>
        </>
      )}
      {isOpen && <CheckManyDialog round={round} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  );
}
