import { type FetchQueryOptions, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  createFormMutation,
  createPipelineMutation,
  createRubricMutation,
  getFormQueryKey,
  getPipelineQueryKey,
  getRubricQueryKey,
  listFormsQueryKey,
  listPipelinesQueryKey,
  listRubricsQueryKey,
  publishFormMutation,
  publishPipelineMutation,
  publishRubricMutation,
  replaceFormMutation,
  replacePipelineMutation,
  replaceRubricMutation,
  retireFormMutation,
  retirePipelineMutation,
  retireRubricMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Form, Pipeline, Rubric } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

/** Forms, rubrics and pipelines are made, written, published and retired alike. */
const formKeys = (id: string) => [getFormQueryKey({ path: { id } }), listFormsQueryKey()];
const rubricKeys = (id: string) => [getRubricQueryKey({ path: { id } }), listRubricsQueryKey()];
const pipelineKeys = (id: string) => [getPipelineQueryKey({ path: { id } }), listPipelinesQueryKey()];

export function useCreatingForm(onDone: (created: Form) => void) {
  const { t } = useTranslation("template");
  return useAction(createFormMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listFormsQueryKey()],
    showsProblem: true,
  });
}

export function useReplacingForm(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("template");
  return useAction(replaceFormMutation(), {
    done: t("saved"),
    onDone,
    invalidates: formKeys(id),
    version,
    showsProblem: true,
  });
}

export function usePublishingForm(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(publishFormMutation(), {
    done: t("publish.done"),
    invalidates: formKeys(id),
    version,
    showsProblem: true,
  });
}

export function useRetiringForm(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(retireFormMutation(), { done: t("retire.done"), invalidates: formKeys(id), version });
}

export function useCreatingRubric(onDone: (created: Rubric) => void) {
  const { t } = useTranslation("template");
  return useAction(createRubricMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listRubricsQueryKey()],
    showsProblem: true,
  });
}

export function useReplacingRubric(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("template");
  return useAction(replaceRubricMutation(), {
    done: t("saved"),
    onDone,
    invalidates: rubricKeys(id),
    version,
    showsProblem: true,
  });
}

export function usePublishingRubric(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(publishRubricMutation(), {
    done: t("publish.done"),
    invalidates: rubricKeys(id),
    version,
    showsProblem: true,
  });
}

export function useRetiringRubric(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(retireRubricMutation(), { done: t("retire.done"), invalidates: rubricKeys(id), version });
}

export function useCreatingPipeline(onDone: (created: Pipeline) => void) {
  const { t } = useTranslation("template");
  return useAction(createPipelineMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listPipelinesQueryKey()],
    showsProblem: true,
  });
}

export function useReplacingPipeline(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("template");
  return useAction(replacePipelineMutation(), {
    done: t("saved"),
    onDone,
    invalidates: pipelineKeys(id),
    version,
    showsProblem: true,
  });
}

export function usePublishingPipeline(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(publishPipelineMutation(), {
    done: t("publish.done"),
    invalidates: pipelineKeys(id),
    version,
    showsProblem: true,
  });
}

export function useRetiringPipeline(id: string, version: string | undefined) {
  const { t } = useTranslation("template");
  return useAction(retirePipelineMutation(), { done: t("retire.done"), invalidates: pipelineKeys(id), version });
}

/** After somebody else's change: what stands there now. */
export function useReadingAgain<Read, Refusal, Key extends QueryKey>(
  options: FetchQueryOptions<Read, Refusal, Read, Key>,
): () => Promise<Read> {
  const queryClient = useQueryClient();
  return () => queryClient.fetchQuery({ ...options, staleTime: 0 });
}
