import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedList, SavedView } from "@/api/types.gen";
import type { ListSearch } from "@/shared/list/list-search";
import { may, unitOf, useCaller } from "@/shared/session/caller";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Field } from "@/shared/ui/fields";
import { keptOf, openedBy, standsAs } from "../saved-search";
import { useChangingView, useOpeningFirst, useSavedViews } from "../use-saved-views";
import { ChangeViewDialog, DeleteViewDialog, SaveAsDialog } from "./ViewDialogs";

interface ViewsBarProps<Search extends ListSearch<string>> {
  list: SavedList;
  /** Reads an address as the list's page does. */
  parse: (search: Record<string, unknown>) => Search;
  /** Those that the list has. */
  columns: readonly string[];
  search: Search;
  onSearch: (search: Search) => void;
}

/** The views of a list: one's own and those that the unit shares; to open, to keep, to share, to begin with. */
export function ViewsBar<Search extends ListSearch<string>>(props: ViewsBarProps<Search>) {
  const caller = useCaller();
  const views = useSavedViews(props.list, may(caller, "saved-view.read"));
  return views === undefined ? null : <Bar {...props} views={views} />;
}

function Bar<Search extends ListSearch<string>>({
  list,
  parse,
  columns,
  search,
  onSearch,
  views,
}: ViewsBarProps<Search> & { views: readonly SavedView[] }) {
  const { t } = useTranslation("search");
  const caller = useCaller();
  const [openedId, setOpenedId] = useState(() => views.find((view) => standsAs(search, view))?.id ?? "");
  const [dialog, setDialog] = useState<"save" | "change" | "delete" | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const opened = views.find(({ id }) => id === openedId);
  const isChanged = opened !== undefined && !standsAs(search, opened);
  const mayKeep = may(caller, "saved-view.keep");

  function open(id: string): void {
    setOpenedId(id);
    const view = views.find((each) => each.id === id);
    const found = view ? openedBy(view, parse, columns) : { search: parse({}), left: [] };
    setLeft(found.left);
    onSearch(found.search);
  }

  // Once, and only where nothing else was asked for: what stands in the address goes first.
  const isNew = useRef(true);
  useEffect(() => {
    const first = views.find(({ opensFirst }) => opensFirst);
    if (isNew.current && first && Object.keys(search).length === 0) open(first.id);
    isNew.current = false;
  });

  /** What nobody knows any more has no words of its own. */
  function partsOf(names: readonly string[]): string {
    const words = names.map((name) => t(isWorded(name) ? `view.part.${name}` : "view.part.other"));
    return [...new Set(words)].join(t("and"));
  }

  const own = views.filter((view) => view.own);
  const shared = views.filter((view) => !view.own);
  return (
    <section className="filters" aria-label={t("view.title")}>
      <Field label={t("view.title")}>
        {(control) => (
          <select {...control} className="control" value={openedId} onChange={({ target }) => open(target.value)}>
            <option value="">{t("view.none")}</option>
            <Group label={t("view.own")} views={own} />
            <Group label={t("view.shared")} views={shared} />
          </select>
        )}
      </Field>
      {mayKeep && isChanged && opened.own && (
        <SaveButton key={opened.version} view={opened} search={search} onSaved={() => setLeft([])} />
      )}
      {mayKeep && (
        <Button look="plain" onClick={() => setDialog("save")}>
          {t("view.save-as")}
        </Button>
      )}
      {opened && (
        <>
          <FirstButton view={opened} />
          {opened.own && mayKeep && (
            <Button look="link" onClick={() => setDialog("change")}>
              {t("view.change")}
            </Button>
          )}
          {(opened.own || (opened.content.shared && may(caller, "saved-view.remove-shared"))) && (
            <Button look="link" onClick={() => setDialog("delete")}>
              {t("view.delete")}
            </Button>
          )}
        </>
      )}
      {opened && !opened.own && <p className="soft">{t("view.of", { name: opened.ownerName })}</p>}
      {left.length > 0 && (
        <p className="alert warn" role="status">
          {opened && !opened.own
            ? t("view.left-of", { names: partsOf(left), owner: opened.ownerName })
            : t("view.left", { names: partsOf(left) })}
        </p>
      )}
      {dialog === "save" && (
        <SaveAsDialog
          list={list}
          unitId={unitOf(caller)?.organisationId}
          search={search}
          onSaved={({ id }) => {
            setOpenedId(id);
            setLeft([]);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "change" && opened && <ChangeViewDialog view={opened} onClose={() => setDialog(null)} />}
      {dialog === "delete" && opened && (
        <DeleteViewDialog
          view={opened}
          onClose={() => setDialog(null)}
          onDeleted={() => {
            setOpenedId("");
            setDialog(null);
          }}
        />
      )}
    </section>
  );
}

const WORDED = ["q", "sort", "state"] as const;

function isWorded(name: string): name is (typeof WORDED)[number] {
  return WORDED.some((each) => each === name);
}

function Group({ label, views }: { label: string; views: readonly SavedView[] }) {
  if (views.length === 0) return null;
  return (
    <optgroup label={label}>
      {views.map(({ id, content }) => (
        <option key={id} value={id}>
          {content.name}
        </option>
      ))}
    </optgroup>
  );
}

interface SaveButtonProps {
  view: SavedView;
  search: ListSearch<string>;
  onSaved: () => void;
}

function SaveButton({ view, search, onSaved }: SaveButtonProps) {
  const { t } = useTranslation("search");
  const { act, isPending, problem } = useChangingView(view.version, onSaved);
  return (
    <>
      <Button
        look="plain"
        isBusy={isPending}
        onClick={() => act({ path: { id: view.id }, body: { ...view.content, ...keptOf(search) } })}
      >
        {t("view.save")}
      </Button>
      <FormProblem problem={problem} shown={[]} />
    </>
  );
}

function FirstButton({ view }: { view: SavedView }) {
  const { t } = useTranslation("search");
  const { toggle, isPending } = useOpeningFirst();
  return (
    <Button look="link" isBusy={isPending} aria-pressed={view.opensFirst} onClick={() => toggle(view)}>
      {t(view.opensFirst ? "view.first-no-more" : "view.first")}
    </Button>
  );
}
