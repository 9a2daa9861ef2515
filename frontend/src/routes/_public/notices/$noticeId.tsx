import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { readPublicNoticeOptions } from "@/api/@tanstack/react-query.gen";
import type { MadeObjection } from "@/api/types.gen";
import { NoticePage } from "@/features/public/components/NoticePage";
import { ObjectionCode } from "@/features/public/components/ObjectionCode";
import { ObjectionForm } from "@/features/public/components/ObjectionForm";

export const Route = createFileRoute("/_public/notices/$noticeId")({
  loader: ({ context: { queryClient }, params: { noticeId: id } }) =>
    queryClient.ensureQueryData(readPublicNoticeOptions({ path: { id } })),
  component: Notice,
});

function Notice() {
  const { noticeId: id } = Route.useParams();
  const { data } = useSuspenseQuery(readPublicNoticeOptions({ path: { id } }));
  const [made, setMade] = useState<MadeObjection>();
  return (
    <NoticePage
      key={id}
      notice={data}
      objecting={made ? <ObjectionCode made={made} /> : <ObjectionForm notice={data} onMade={setMade} />}
    />
  );
}
