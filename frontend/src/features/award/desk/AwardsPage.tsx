import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Award, PageAwardView } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { StatusTag } from "@/shared/ui/StatusTag";
import { AwardFilters, type AwardFiltersProps } from "./AwardFilters";
import { ConcludeAwardDialog } from "./ConcludeAwardDialog";
import { WithdrawAwardDialog } from "./WithdrawAwardDialog";

interface AwardsPageProps extends AwardFiltersProps {
  page: PageAwardView;
  isLoading: boolean;
  mayWithdraw: boolean;
}

/** What was awarded, here and above, and what holds no more. */
export function AwardsPage({ page, isLoading, mayWithdraw, ...filters }: AwardsPageProps) {
  const { t } = useTranslation("award");
  const formats = useFormats();
  const [withdrawing, setWithdrawing] = useState<Award>();
  const [concluding, setConcluding] = useState<Award>();
  return (
    <ListPage
      title={t("title")}
      note={t("note")}
      above={<AwardFilters {...filters} />}
      page={page}
      search={filters.search}
      onSearch={filters.onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "title",
          title: t("case"),
          sorter: true,
          render: (_, row) => (
            <Link to="/applications/$applicationId" params={{ applicationId: row.applicationId }}>
              {row.title}
            </Link>
          ),
        },
        { key: "unit", title: t("unit"), dataIndex: "unitName" },
        {
          key: "round",
          title: t("round"),
          render: (_, row) => (
            <Link to="/rounds/$roundId" params={{ roundId: row.roundId }}>
              {row.roundTitle}
            </Link>
          ),
        },
        { key: "level", title: t("level"), render: (_, row) => t(`shared:level.${row.level}`) },
        { key: "grade", title: t("grade"), render: (_, row) => row.grade ?? "" },
        { key: "document", title: t("document"), render: (_, row) => row.documentNumber ?? "" },
        {
          key: "awardedOn",
          title: t("awarded"),
          sorter: true,
          render: (_, row) => <span className="num">{formats.day(row.awardedOn)}</span>,
        },
        { key: "state", title: t("state.label"), render: (_, row) => <Standing award={row} /> },
        ...(mayWithdraw
          ? [
              {
                key: "action",
                title: t("action"),
                render: (_: unknown, row: Award) =>
                  row.withdrawnOn === null && (
                    <>
                      <Button
                        look="link"
                        aria-label={t("withdraw.of", { title: row.title })}
                        onClick={() => setWithdrawing(row)}
                      >
                        {t("withdraw.title")}
                      </Button>
                      <Button
                        look="link"
                        aria-label={t("conclude.of", { title: row.title })}
                        onClick={() => setConcluding(row)}
                      >
                        {t("conclude.title")}
                      </Button>
                    </>
                  ),
              },
            ]
          : []),
      ]}
    >
      {withdrawing && <WithdrawAwardDialog award={withdrawing} onClose={() => setWithdrawing(undefined)} />}
      {concluding && <ConcludeAwardDialog award={concluding} onClose={() => setConcluding(undefined)} />}
    </ListPage>
  );
}

function Standing({ award: { withdrawnOn, withdrawnWhy, concludedOn } }: { award: Award }) {
  const { t } = useTranslation("award");
  const formats = useFormats();
  if (withdrawnOn === null) {
    return (
      <>
        <StatusTag status="done">{t("state.holds")}</StatusTag>
        {concludedOn && <p className="soft num">{t("state.concluded-on", { day: formats.day(concludedOn) })}</p>}
      </>
    );
  }
  return (
    <>
      <StatusTag status="bad">{t("state.withdrawn-on", { day: formats.day(withdrawnOn) })}</StatusTag>
      <p className="soft">{withdrawnWhy}</p>
    </>
  );
}
