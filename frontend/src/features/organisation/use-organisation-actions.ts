import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  addOrganisationAliasMutation,
  closeOrganisationMutation,
  createOrganisationMutation,
  getCommitteeQueryKey,
  getOrganisationQueryKey,
  getOrganisationTreeQueryKey,
  listCommitteesQueryKey,
  listOrganisationsQueryKey,
  moveOrganisationMutation,
  patchOrganisationMutation,
  renameOrganisationMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";

/** Names and parents of others are shown too, so every organisation, and every committee, read may have changed. */
function changed(): QueryKey[] {
  const [{ path: _, ...everyOrganisation }] = getOrganisationQueryKey({ path: { id: "" } });
  const [{ path: __, ...everyCommittee }] = getCommitteeQueryKey({ path: { id: "" } });
  return [
    [everyOrganisation],
    getOrganisationTreeQueryKey(),
    listOrganisationsQueryKey(),
    [everyCommittee],
    listCommitteesQueryKey(),
  ];
}

function useSettings(id: string, done: string, onDone: () => void) {
  return {
    done,
    onDone,
    invalidates: changed(),
    version: versionOf(`/organisations/${id}`),
    showsProblem: true,
  };
}

/** After somebody else's change: read again, so that the next press is made on what is now shown. */
export function useReadingAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(changed().map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}

/** Kind, code and place among its siblings; on the version the form started from. */
export function useDescribing(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(patchOrganisationMutation(), { ...useSettings(id, t("describe.done"), onDone), version });
}

export function useRenaming(id: string, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(renameOrganisationMutation(), useSettings(id, t("rename.done"), onDone));
}

export function useMoving(id: string, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(moveOrganisationMutation(), useSettings(id, t("move.done"), onDone));
}

export function useAddingAlias(id: string, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(addOrganisationAliasMutation(), useSettings(id, t("alias.done"), onDone));
}

export function useClosing(id: string, onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(closeOrganisationMutation(), useSettings(id, t("closing.done"), onDone));
}

export function useCreating(onDone: () => void) {
  const { t } = useTranslation("organisation");
  return useAction(createOrganisationMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: changed(),
    showsProblem: true,
  });
}
