import { useQuery } from "@tanstack/react-query";
import { getWaitingOptions } from "@/api/@tanstack/react-query.gen";
import { type Told, told } from "./waiting-kinds";

/** Read anew by every page that shows it, since what is done on another takes from it; nothing until it is there. */
export function useWaiting(enabled = true): Told[] {
  const { data } = useQuery({ ...getWaitingOptions(), staleTime: 0, enabled });
  return told(data?.items ?? []);
}
