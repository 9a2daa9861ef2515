import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  createSavedViewMutation,
  deleteSavedViewMutation,
  listSavedViewsOptions,
  listSavedViewsQueryKey,
  openSavedViewFirstMutation,
  openSavedViewFirstNoMoreMutation,
  putSavedViewMutation,
} from "@/api/@tanstack/react-query.gen";
import type { SavedList, SavedView } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

const MOST = 200;

/** Undefined until they are there. */
export function useSavedViews(list: SavedList, enabled: boolean): readonly SavedView[] | undefined {
  return useQuery({ ...listSavedViewsOptions({ query: { list, limit: MOST } }), enabled }).data?.items;
}

const changed = [listSavedViewsQueryKey()];

export function useCreatingView(onDone: (view: SavedView) => void) {
  const { t } = useTranslation("search");
  return useAction(createSavedViewMutation(), {
    done: t("view.saved"),
    onDone,
    invalidates: changed,
    showsProblem: true,
  });
}

export function useChangingView(version: number, onDone: () => void) {
  const { t } = useTranslation("search");
  return useAction(putSavedViewMutation(), {
    done: t("view.saved"),
    onDone,
    invalidates: changed,
    version: etagOf(version),
    showsProblem: true,
  });
}

export function useDeletingView(version: number, onDone: () => void) {
  const { t } = useTranslation("search");
  return useAction(deleteSavedViewMutation(), {
    done: t("view.deleted"),
    onDone,
    invalidates: changed,
    version: etagOf(version),
    showsProblem: true,
  });
}

/** Whether one's list opens with a view. */
export function useOpeningFirst() {
  const { t } = useTranslation("search");
  const first = useAction(openSavedViewFirstMutation(), { done: t("view.opens-first"), invalidates: changed });
  const noMore = useAction(openSavedViewFirstNoMoreMutation(), {
    done: t("view.opens-first-no-more"),
    invalidates: changed,
  });
  return {
    toggle: ({ id, opensFirst }: SavedView) => (opensFirst ? noMore : first).act({ path: { id } }),
    isPending: first.isPending || noMore.isPending,
  };
}
