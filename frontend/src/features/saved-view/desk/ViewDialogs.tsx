import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedList, SavedView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import type { ListSearch } from "@/shared/list/list-search";
import { Checkbox } from "@/shared/ui/Checkbox";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextField } from "@/shared/ui/fields";
import { keptOf } from "../saved-search";
import { useChangingView, useCreatingView, useDeletingView } from "../use-saved-views";

const MOST_CHARACTERS = 60;

interface SaveAsProps {
  list: SavedList;
  unitId: string | undefined;
  search: ListSearch<string>;
  onSaved: (view: SavedView) => void;
  onClose: () => void;
}

/** Keeps the list as it stands by a new name. */
export function SaveAsDialog({ list, unitId, search, onSaved, onClose }: SaveAsProps) {
  const { t } = useTranslation("search");
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const { act, isPending, problem } = useCreatingView(onSaved);
  return (
    <FormDialog
      title={t("view.save-as")}
      submit={t("view.save")}
      isPending={isPending}
      problem={problem}
      shown={["/content/name"]}
      onSubmit={() =>
        act({ body: { list, content: { name, shared, ...keptOf(search) }, ...(unitId !== undefined && { unitId }) } })
      }
      onClose={onClose}
    >
      <TextField
        label={t("view.name")}
        value={name}
        onChange={setName}
        maxLength={MOST_CHARACTERS}
        isRequired
        error={faultAt(problem, "/content/name")}
      />
      <Checkbox label={t("view.share")} isChecked={shared} onChange={setShared} />
      <p className="soft">{t("view.share-hint")}</p>
    </FormDialog>
  );
}

interface ChangeProps {
  view: SavedView;
  onClose: () => void;
}

/** Its name, and who may open it. */
export function ChangeViewDialog({ view, onClose }: ChangeProps) {
  const { t } = useTranslation("search");
  const [name, setName] = useState(view.content.name);
  const [shared, setShared] = useState(view.content.shared);
  const { act, isPending, problem } = useChangingView(view.version, onClose);
  return (
    <FormDialog
      title={t("view.change")}
      submit={t("view.save")}
      isPending={isPending}
      problem={problem}
      shown={["/name"]}
      onSubmit={() => act({ path: { id: view.id }, body: { ...view.content, name, shared } })}
      onClose={onClose}
    >
      <TextField
        label={t("view.name")}
        value={name}
        onChange={setName}
        maxLength={MOST_CHARACTERS}
        isRequired
        error={faultAt(problem, "/name")}
      />
      <Checkbox label={t("view.share")} isChecked={shared} onChange={setShared} />
      <p className="soft">{t("view.share-hint")}</p>
    </FormDialog>
  );
}

export function DeleteViewDialog({ view, onClose, onDeleted }: ChangeProps & { onDeleted: () => void }) {
  const { t } = useTranslation("search");
  const { act, isPending, problem } = useDeletingView(view.version, onDeleted);
  return (
    <FormDialog
      title={t("view.delete-of", { name: view.content.name })}
      submit={t("view.delete")}
      look="bad"
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { id: view.id } })}
      onClose={onClose}
    >
      <p>{t(view.content.shared ? "view.delete-shared-text" : "view.delete-text")}</p>
    </FormDialog>
  );
}
