import { type QueryFunction, type QueryFunctionContext, type QueryKey, queryOptions } from "@tanstack/react-query";
import { asProblem } from "./problem";

interface Read<Data, Key extends QueryKey> {
  queryKey: Key;
  queryFn?: unknown;
  /** Only tells the type: generated options carry it. */
  select?: ((data: Data) => Data) | undefined;
}

/** Generated `…Options()` of what is not there before somebody makes it: null instead of the API's 404. */
export function ifThere<Data, Key extends QueryKey>({ queryKey, queryFn }: Read<Data, Key>) {
  return queryOptions({
    queryKey: queryKey as QueryKey,
    queryFn: async (context): Promise<Data | null> => {
      try {
        return await (queryFn as QueryFunction<Data, Key>)(context as unknown as QueryFunctionContext<Key>);
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
  });
}
