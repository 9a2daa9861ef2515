import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type {
  PageMessageSummary,
  Round,
  RoundMessageBatch,
  RoundMessageSetting,
  RoundMessageState,
} from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { NameFilter } from "@/shared/ui/NameFilter";
import { SureButton } from "@/shared/ui/SureButton";
import { type MessageSearch, STATES } from "../message-search";
import { useSendingMessages } from "../use-message-actions";
import { BatchCard } from "./BatchCard";
import { MessageTag } from "./MessageTag";
import { SettingLine } from "./SettingLine";

interface MessagesPageProps {
  round: Round;
  page: PageMessageSummary;
  isLoading: boolean;
  /** Of the newest acts. */
  batches: readonly RoundMessageBatch[];
  setting: RoundMessageSetting;
  maySend: boolean;
  search: MessageSearch;
  onSearch: (search: MessageSearch) => void;
  onOpen: (messageId: string) => void;
  /** The message that is open. */
  children: ReactNode;
}

const ALL = "ALL";

/** What acts of a round tell, before and after it goes. */
export function MessagesPage({
  round,
  page,
  isLoading,
  batches,
  setting,
  maySend,
  search,
  onSearch,
  onOpen,
  children,
}: MessagesPageProps) {
  const { t } = useTranslation("message");
  const formats = useFormats();
  const sending = useSendingMessages(round.id);
  const waiting = batches.reduce((sum, batch) => sum + batch.waiting, 0);
  return (
    <ListPage
      title={t("title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
      actions={
        maySend &&
        waiting > 0 && (
          <SureButton
            isBusy={sending.isPending}
            title={t("send.sure")}
            text={t("send.text", { waiting: formats.number(waiting) })}
            yes={t("send.yes")}
            onSure={() => sending.act({ path: { id: round.id }, body: { batchId: null } })}
          >
            {t("send.all", { waiting: formats.number(waiting) })}
          </SureButton>
        )
      }
      above={
        <>
          <SettingLine roundId={round.id} setting={setting} maySet={maySend} />
          {batches
            .filter(({ waiting: open, held }) => open + held > 0)
            .map((batch) => (
              <BatchCard key={`${batch.id}:${batch.version}`} roundId={round.id} batch={batch} mayWrite={maySend} />
            ))}
          <div className="filters">
            <Select<RoundMessageState | typeof ALL>
              label={t("state.label")}
              value={search.state ?? ALL}
              options={[
                { value: ALL, label: t("state.all") },
                ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
              ]}
              onChange={(state) => onSearch(refined(search, { state: state === ALL ? undefined : state }))}
            />
            <NameFilter label={t("by-recipient")} search={search} onSearch={onSearch} />
          </div>
        </>
      }
      page={page}
      search={search}
      onSearch={onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "recipient",
          title: t("recipient"),
          render: (_, row) => (
            <Button look="link" onClick={() => onOpen(row.id)}>
              {row.recipientName}
            </Button>
          ),
        },
        { key: "act", title: t("act.label"), render: (_, row) => t(`act.${row.act}`) },
        { key: "cases", title: t("cases"), render: (_, row) => <span className="num">{row.cases}</span> },
        {
          key: "state",
          title: t("state.label"),
          render: (_, row) => (
            <>
              <MessageTag state={row.state} />
              {row.reason && <p className="soft written">{row.reason}</p>}
            </>
          ),
        },
        {
          key: "sent",
          title: t("sent-at"),
          render: (_, row) => <span className="num">{row.sentAt ? formats.moment(row.sentAt) : ""}</span>,
        },
      ]}
    >
      {children}
    </ListPage>
  );
}
