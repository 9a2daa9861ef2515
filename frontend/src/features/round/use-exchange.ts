import { type QueryKey, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getFormQueryKey,
  getPipelineQueryKey,
  getReadyProgrammeOptions,
  getRubricQueryKey,
  importTemplateMutation,
  listFormsQueryKey,
  listPipelinesQueryKey,
  listProgrammesQueryKey,
  listReadyProgrammesOptions,
  listRubricsQueryKey,
  takeReadyProgrammeMutation,
} from "@/api/@tanstack/react-query.gen";
import { getTemplateDocument } from "@/api/sdk.gen";
import type { ImportedTemplate, Programme } from "@/api/types.gen";
import { downloadAnswer } from "@/shared/api/download";
import { useAction } from "@/shared/api/use-action";
import { fileNameOf } from "./template-document";
import type { TemplateKind } from "./template-kind";

const LISTS = { form: listFormsQueryKey, rubric: listRubricsQueryKey, pipeline: listPipelinesQueryKey };
const ONES = { form: getFormQueryKey, rubric: getRubricQueryKey, pipeline: getPipelineQueryKey };

/** @param template whose next version a document becomes; undefined for a new one */
export function useImporting(
  kind: TemplateKind,
  template: { id: string; version: string } | undefined,
  onDone: (taken: ImportedTemplate) => void,
) {
  const { t } = useTranslation("exchange");
  const invalidates: QueryKey[] = [LISTS[kind]()];
  if (template) invalidates.push(ONES[kind]({ path: { id: template.id } }));
  return useAction(importTemplateMutation(), {
    done: t("taken"),
    onDone,
    invalidates,
    version: template?.version,
    showsProblem: true,
  });
}

/** Hands a template to the browser as a file. */
export function giveOut(id: string, number: number | undefined): Promise<void> {
  return downloadAnswer(async () => {
    const { data, response } = await getTemplateDocument({ path: { id }, query: { number }, throwOnError: true });
    const named = new Headers({ "Content-Disposition": `filename*=UTF-8''${encodeURIComponent(fileNameOf(data))}` });
    const file = new Blob([JSON.stringify(data, null, 2)], { type: "application/json" });
    return { data: file, response: new Response(null, { status: response.status, headers: named }) };
  }, "template.json");
}

export function useReadyProgrammes() {
  return useQuery(listReadyProgrammesOptions()).data ?? [];
}

/** @param code empty for none */
export function useReadyProgramme(code: string) {
  return useQuery({ ...getReadyProgrammeOptions({ path: { code } }), enabled: code !== "" }).data;
}

export function useTakingReady(onDone: (made: Programme) => void) {
  const { t } = useTranslation("exchange");
  return useAction(takeReadyProgrammeMutation(), {
    done: t("programme-taken"),
    onDone,
    invalidates: [listProgrammesQueryKey(), listFormsQueryKey(), listRubricsQueryKey(), listPipelinesQueryKey()],
    showsProblem: true,
  });
}
