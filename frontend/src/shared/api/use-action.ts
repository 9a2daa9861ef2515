import { type QueryKey, type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toast } from "@/shared/ui/toasts";
import { Intention } from "./intention";
import { asProblem, isWorthRetrying, type Problem } from "./problem";

interface SentOptions {
  body?: unknown;
  headers?: unknown;
  path?: unknown;
  query?: unknown;
}

interface ActionSettings<TData, TVariables> {
  /** Already translated: what the toast says when it is done. */
  done?: string;
  /** Keys from the generated `…QueryKey()`; the first element's operation is enough to match all its filters. */
  invalidates?: readonly QueryKey[];
  onDone?: (data: TData, sent: TVariables) => void;
  /** The version the form started from; sent as If-Match. */
  version?: string | undefined;
  /** True where nothing is typed that a refusal (412) could cost: what is shown is read anew, as after success. */
  rereadsWhenChanged?: boolean;
  /** True where the form shows the problem itself; otherwise the one toast path tells it. */
  showsProblem?: boolean;
}

export interface Action<TVariables> {
  act: (sent: WithoutRuleHeaders<TVariables>) => void;
  isPending: boolean;
  problem: Problem | null;
  reset: () => void;
}

/** The caller fills path, query and body; the headers the rules ask for are filled in here. */
type WithoutRuleHeaders<TVariables> = Omit<TVariables, "headers">;

/**
 * The one way a page changes something: wraps a generated `…Mutation()`, sends the same Idempotency-Key again when the
 * same thing is tried again, sends If-Match, tells success and problems, and refreshes what has changed.
 */
export function useAction<TData, TError, TVariables extends SentOptions>(
  options: UseMutationOptions<TData, TError, TVariables>,
  {
    done,
    invalidates = [],
    onDone,
    version,
    rereadsWhenChanged = false,
    showsProblem = false,
  }: ActionSettings<TData, TVariables> = {},
): Action<TVariables> {
  const queryClient = useQueryClient();
  const intention = useRef<Intention>(undefined);
  intention.current ??= new Intention();
  const isUnderWay = useRef(false);

  const reread = () => Promise.all(invalidates.map((queryKey) => queryClient.invalidateQueries({ queryKey })));

  const mutation = useMutation<TData, TError, TVariables>({
    ...options,
    onSuccess: async (data, sent) => {
      intention.current?.settle();
      if (done !== undefined) toast.say(done);
      onDone?.(data, sent);
      await reread();
    },
    onError: (error) => {
      const problem = asProblem(error);
      // While the outcome is unknown the key must stay, or a second press would do the thing twice.
      if (!isWorthRetrying(problem) && problem.status !== 409) intention.current?.settle();
      // 401 has its own dialog, opened by the client.
      if (!showsProblem && problem.status !== 401) toast.tell(problem);
      if (rereadsWhenChanged && problem.status === 412) void reread();
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });

  return {
    act: (sent) => {
      // Not `isPending`: a second press may come before it is drawn.
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      const { path, query, body } = sent as SentOptions;
      const headers: Record<string, string> = {
        "Idempotency-Key": (intention.current as Intention).keyFor({ path, query, body }),
      };
      if (version !== undefined) headers["If-Match"] = version;
      mutation.mutate({ ...sent, headers } as unknown as TVariables);
    },
    isPending: mutation.isPending,
    problem: mutation.error === null ? null : asProblem(mutation.error),
    reset: mutation.reset,
  };
}
