import { useTranslation } from "react-i18next";
import type { OrganisationGroupView } from "@/api/types.gen";
import { useDraft } from "@/shared/draft/use-draft";
import { Page } from "@/shared/ui/Page";
import { emptyGroup, requestOf } from "../group-definition";
import { useCreatingGroup } from "../use-group-actions";
import { GroupForm } from "./GroupForm";

interface NewGroupPageProps {
  /** Whose it is unless another owner is chosen. */
  ownerId: string;
  onCreated: (created: OrganisationGroupView) => void;
}

export function NewGroupPage({ ownerId, onCreated }: NewGroupPageProps) {
  const { t } = useTranslation("organisation");
  const draft = useDraft("organisation-group:new", emptyGroup(ownerId));
  const { act, isPending, problem } = useCreatingGroup((created) => {
    draft.discard();
    onCreated(created);
  });
  return (
    <Page title={t("group.new")} note={t("groups.note")}>
      <GroupForm
        draft={draft}
        isOwned={false}
        problem={problem}
        isPending={isPending}
        onSubmit={() => act({ body: requestOf(draft.values) })}
      />
    </Page>
  );
}
