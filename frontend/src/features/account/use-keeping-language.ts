import { getMeQueryKey, patchMeMutation } from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";
import { type Language, tagOf } from "@/shared/i18n/i18n";

/** The language chosen also becomes the person's own: that of their mail, and of their next device. */
export function useKeepingLanguage(): (language: Language) => void {
  const { act } = useAction(patchMeMutation(), { invalidates: [getMeQueryKey()], version: versionOf("/me") });
  return (language) => act({ body: { language: tagOf(language) } });
}
