import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  createOrganisationGroupMutation,
  deleteOrganisationGroupMutation,
  expandOrganisationGroupQueryKey,
  getOrganisationGroupQueryKey,
  listOrganisationGroupsQueryKey,
  replaceOrganisationGroupMutation,
} from "@/api/@tanstack/react-query.gen";
import type { OrganisationGroupView } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

const changed = (id: string) => [
  getOrganisationGroupQueryKey({ path: { id } }),
  expandOrganisationGroupQueryKey({ path: { id } }),
  listOrganisationGroupsQueryKey(),
];

export function useCreatingGroup(onDone: (created: OrganisationGroupView) => void) {
  const { t } = useTranslation("organisation");
  return useAction(createOrganisationGroupMutation(), {
    done: t("group.created"),
    onDone,
    invalidates: [listOrganisationGroupsQueryKey()],
    showsProblem: true,
  });
}

export function useReplacingGroup(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(replaceOrganisationGroupMutation(), {
    done: t("group.saved"),
    onDone,
    invalidates: changed(id),
    version,
    showsProblem: true,
  });
}

export function useDeletingGroup(version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(deleteOrganisationGroupMutation(), {
    done: t("group.deleted"),
    onDone,
    invalidates: [listOrganisationGroupsQueryKey()],
    version,
    showsProblem: true,
  });
}

export function useReadingGroupAgain(id: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getOrganisationGroupQueryKey({ path: { id } }) });
}
