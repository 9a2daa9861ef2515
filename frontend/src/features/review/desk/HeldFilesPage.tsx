import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HeldFileState, HeldFileSummary, PageHeldFileSummary, Round } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";
import { HELD_STATES, type HeldSearch, REASONS, TELL_KINDS } from "../held-search";

const LOOKS: Record<HeldFileState, Status> = {
  WAITING: "waiting",
  LET_THROUGH: "done",
  REPLACED: "done",
  REFUSED: "bad",
  LAPSED: "running",
};

const ALL = "ALL";

interface HeldFilesPageProps {
  round: Round;
  page: PageHeldFileSummary;
  isLoading: boolean;
  search: HeldSearch;
  onSearch: (search: HeldSearch) => void;
}

/** A round's files that are, or were, held back from the experts of a blind stage, and why. */
export function HeldFilesPage({ round, page, isLoading, search, onSearch }: HeldFilesPageProps) {
  const { t } = useTranslation("held");
  const formats = useFormats();
  return (
    <ListPage
      title={t("title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
      above={
        <>
          <p className="soft">{t("note")}</p>
          <HeldFilters round={round} search={search} onSearch={onSearch} />
        </>
      }
      page={page}
      search={search}
      onSearch={onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "title",
          sorter: true,
          title: t("case"),
          width: "26%",
          render: (_, row) => (
            <Link
              to="/rounds/$roundId/held-files/$applicationId"
              params={{ roundId: round.id, applicationId: row.applicationId }}
            >
              {row.title}
            </Link>
          ),
        },
        { key: "unit", dataIndex: "unitName", title: t("unit") },
        { key: "stage", title: t("stage"), render: (_, row) => row.stageName ?? "" },
        { key: "name", sorter: true, title: t("file"), render: (_, row) => row.name },
        { key: "heldFor", title: t("why"), render: (_, row) => <Why file={row} /> },
        {
          key: "state",
          title: t("state.label"),
          render: (_, row) => <StatusTag status={LOOKS[row.state]}>{t(`state.${row.state}`)}</StatusTag>,
        },
        {
          key: "changedAt",
          sorter: true,
          title: t("changed-at"),
          render: (_, row) => <span className="num">{formats.deadline(row.changedAt)}</span>,
        },
      ]}
    />
  );
}

function Why({ file }: { file: HeldFileSummary }) {
  const { t } = useTranslation("held");
  const { heldFor, tells, found } = file;
  if (heldFor === null) return t("why-none");
  return (
    <>
      {tells.length > 0
        ? t("tells", { kinds: tells.map((kind) => t(`tell.${kind}`)).join(t("and")) })
        : t(`for.${heldFor}`)}
      {found && <p className="soft written">{t("found", { words: found })}</p>}
    </>
  );
}

interface HeldFiltersProps {
  round: Round;
  search: HeldSearch;
  onSearch: (search: HeldSearch) => void;
}

function HeldFilters({ round, search, onSearch }: HeldFiltersProps) {
  const { t } = useTranslation("held");
  const all = { value: ALL, label: t("all") };
  return (
    <div className="filters">
      <Select<string>
        label={t("state.label")}
        value={search.state ?? ALL}
        options={[all, ...HELD_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))]}
        onChange={(next) => onSearch(refined(search, { state: HELD_STATES.find((state) => state === next) }))}
      />
      <Select<string>
        label={t("why")}
        value={search.heldFor ?? ALL}
        options={[all, ...REASONS.map((reason) => ({ value: reason, label: t(`for.${reason}`) }))]}
        onChange={(next) => onSearch(refined(search, { heldFor: REASONS.find((reason) => reason === next) }))}
      />
      <Select<string>
        label={t("tell.label")}
        value={search.tells ?? ALL}
        options={[all, ...TELL_KINDS.map((kind) => ({ value: kind, label: t(`tell.${kind}`) }))]}
        onChange={(next) => onSearch(refined(search, { tells: TELL_KINDS.find((kind) => kind === next) }))}
      />
      <Select<string>
        label={t("stage")}
        value={search.stage ?? ALL}
        options={[all, ...round.stages.map(({ id, staffName }) => ({ value: id, label: staffName }))]}
        onChange={(stage) => onSearch(refined(search, { stage: stage === ALL ? undefined : stage }))}
      />
      <NameFilter label={t("by-title")} search={search} onSearch={onSearch} />
      <Button look="link" onClick={() => onSearch({})}>
        {t("clear")}
      </Button>
    </div>
  );
}
