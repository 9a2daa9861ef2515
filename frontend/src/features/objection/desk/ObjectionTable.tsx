import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ObjectionState, PageObjectionSummary } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Select } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { OBJECTION_STATES, type ObjectionSearch } from "../objection-search";
import { EnterObjection, type NoticeObjectedTo } from "./EnterObjection";
import { ObjectionTag } from "./ObjectionTag";

interface ObjectionTableProps {
  page: PageObjectionSummary;
  isLoading: boolean;
  search: ObjectionSearch;
  onSearch: (search: ObjectionSearch) => void;
  /** Null where the reader may enter none. */
  notice: NoticeObjectedTo | null;
}

/** What was objected to a round's notice. */
export function ObjectionTable({ page, isLoading, search, onSearch, notice }: ObjectionTableProps) {
  const { t } = useTranslation("objection");
  const formats = useFormats();
  return (
    <Card title={t("title")}>
      <div className="filters">
        <Select<ObjectionState | "ANY">
          label={t("state.label")}
          value={search.state ?? "ANY"}
          options={[
            { value: "ANY", label: t("state.any") },
            ...OBJECTION_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
          ]}
          onChange={(state) => onSearch(refined(search, { state: state === "ANY" ? undefined : state }))}
        />
        {notice && <EnterObjection notice={notice} />}
      </div>
      <DataTable
        label={t("title")}
        page={page}
        rowKey={({ id }) => id}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading}
        columns={[
          {
            key: "case",
            title: t("case"),
            render: (_, row) => (
              <Link to="/objections/$objectionId" params={{ objectionId: row.id }}>
                {row.applicationTitle}
              </Link>
            ),
          },
          { key: "unit", dataIndex: "unitName", title: t("unit") },
          { key: "channel", title: t("channel.label"), render: (_, row) => t(`channel.${row.channel}`) },
          {
            key: "received",
            title: t("received"),
            render: (_, row) => <span className="num">{formats.deadline(row.receivedAt)}</span>,
          },
          { key: "state", title: t("state.label"), render: (_, row) => <ObjectionTag state={row.state} /> },
        ]}
      />
    </Card>
  );
}
