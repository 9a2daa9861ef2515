import { useTranslation } from "react-i18next";
import type { OrganisationGroupView } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Page } from "@/shared/ui/Page";
import { definitionOf, requestOf } from "../group-definition";
import { useReadingGroupAgain, useReplacingGroup } from "../use-group-actions";
import { DeleteGroup } from "./DeleteGroup";
import { GroupForm } from "./GroupForm";

interface EditGroupPageProps {
  group: OrganisationGroupView;
  onSaved: () => void;
  onDeleted: () => void;
}

export function EditGroupPage({ group, onSaved, onDeleted }: EditGroupPageProps) {
  const { t } = useTranslation("organisation");
  const draft = useDraft(
    `organisation-group:${group.id}`,
    definitionOf(group, t("group.comma")),
    etagOf(group.version),
  );
  const { act, isPending, problem } = useReplacingGroup(group.id, draft.version, finished(draft, onSaved));
  const readAgain = useReadingGroupAgain(group.id);
  return (
    <Page
      title={t("group.edit-of", { name: group.name })}
      note={t("groups.note")}
      actions={<DeleteGroup group={group} onDeleted={onDeleted} />}
    >
      <GroupForm
        draft={draft}
        isOwned
        problem={problem}
        isPending={isPending}
        onSubmit={() => act({ path: { id: group.id }, body: requestOf(draft.values) })}
        onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/organisation-groups/${group.id}`)))}
      />
    </Page>
  );
}
