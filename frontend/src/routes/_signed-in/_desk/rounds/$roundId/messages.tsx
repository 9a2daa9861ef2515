import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import {
  getMessageSettingOptions,
  getRoundMessageOptions,
  getRoundOptions,
  listMessageBatchesOptions,
  listRoundMessagesOptions,
} from "@/api/@tanstack/react-query.gen";
import { MessageDialog } from "@/features/message/desk/MessageDialog";
import { MessagesPage } from "@/features/message/desk/MessagesPage";
import { messageQuery, parseMessageSearch } from "@/features/message/message-search";
import { mayHandle } from "@/features/round/may-run";
import { useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/messages")({
  beforeLoad: requirePermission("round-message.read"),
  validateSearch: parseMessageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId }, deps }) => {
    const path = { id: roundId };
    return Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path })),
      queryClient.ensureQueryData(listRoundMessagesOptions({ path, query: messageQuery(deps) })),
      queryClient.ensureQueryData(listMessageBatchesOptions({ path })),
      queryClient.ensureQueryData(getMessageSettingOptions({ path })),
    ]);
  },
  component: RoundMessages,
});

function RoundMessages() {
  const path = { id: Route.useParams().roundId };
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const [openId, setOpenId] = useState<string>();
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const batches = useSuspenseQuery(listMessageBatchesOptions({ path })).data;
  const setting = useSuspenseQuery(getMessageSettingOptions({ path })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listRoundMessagesOptions({ path, query: messageQuery(search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const open = useQuery({
    ...getRoundMessageOptions({ path: { ...path, messageId: openId ?? "" } }),
    enabled: openId !== undefined,
  }).data;
  const maySend = mayHandle(caller, round, "round-message.send");
  return (
    <MessagesPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      batches={batches.items}
      setting={setting}
      maySend={maySend}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      onOpen={setOpenId}
    >
      {openId !== undefined && open && (
        <MessageDialog
          key={open.id}
          roundId={path.id}
          message={open}
          mayChange={maySend}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </MessagesPage>
  );
}
