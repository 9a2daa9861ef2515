import { useTranslation } from "react-i18next";
import type { OrganisationKind } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { Card } from "@/shared/ui/Page";
import type { GroupDefinition } from "../group-definition";
import { KINDS } from "../kinds";
import { GroupMembers, memberPointers } from "./GroupMembers";

interface GroupFormProps {
  draft: Draft<GroupDefinition>;
  /** Whose it is cannot be changed any more. */
  isOwned: boolean;
  problem: Problem | null;
  isPending: boolean;
  onSubmit: () => void;
  onReload?: () => void;
}

/** Who is meant by "all towns": a rule, units named one by one, or both. */
export function GroupForm({ draft, isOwned, problem, isPending, onSubmit, onReload }: GroupFormProps) {
  const { t } = useTranslation("organisation");
  const field = fieldsOf(draft, problem);
  const { ruleKind, members } = draft.values;
  const shown = ["/ownerId", "/name", "/aliases", "/rule/belowId", ...memberPointers(members)];
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Card title={t("group.called")}>
        <TextField label={t("name")} isRequired maxLength={100} {...field("name")} />
        <TextField label={t("group.aliases")} hint={t("group.aliases-hint")} {...field("aliases")} />
        {!isOwned && (
          <OrganisationPicker label={t("group.owner")} hint={t("group.owner-hint")} isRequired {...field("ownerId")} />
        )}
      </Card>
      <Card title={t("group.by-rule")}>
        <Select<OrganisationKind | "NONE">
          label={t("kind-label")}
          options={[
            { value: "NONE", label: t("group.no-rule") },
            ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          {...field("ruleKind", "/rule/kind")}
        />
        {ruleKind !== "NONE" && (
          <OrganisationPicker
            label={t("group.below")}
            hint={t("group.below-hint")}
            isRequired
            {...field("belowId", "/rule/belowId")}
          />
        )}
      </Card>
      <GroupMembers
        members={members}
        onChange={(changed) => draft.set("members", changed)}
        faultAt={(pointer) => faultAt(problem, pointer)}
      />
      <DraftNote draft={draft} />
      <FormProblem problem={problem} shown={shown} onReload={onReload} />
      <div className="actions start">
        <Button type="submit" isBusy={isPending}>
          {t("group.save")}
        </Button>
        {draft.isDirty && (
          <Button look="plain" onClick={draft.discard}>
            {t("group.start-over")}
          </Button>
        )}
      </div>
    </form>
  );
}
