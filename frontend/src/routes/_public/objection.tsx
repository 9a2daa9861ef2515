import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { getObjectionStatusOptions } from "@/api/@tanstack/react-query.gen";
import { AnswerPage } from "@/features/public/components/AnswerPage";

export const Route = createFileRoute("/_public/objection")({ component: Answer });

/** The code is a secret and stays out of the address. */
function Answer() {
  const [code, setCode] = useState<string>();
  const status = useQuery({
    ...getObjectionStatusOptions({ headers: { "Objection-Code": code ?? "" } }),
    enabled: code !== undefined,
    staleTime: 0,
    gcTime: 0,
  });

  function find(wanted: string): void {
    if (wanted === code) void status.refetch();
    else setCode(wanted);
  }

  return <AnswerPage status={status.data} error={status.error} isFinding={status.isFetching} onFind={find} />;
}
