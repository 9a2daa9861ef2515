import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Objection, ObjectionSignature } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useDisclosing } from "../use-objection-actions";

interface SignatureCardProps {
  id: Objection["id"];
  signature: ObjectionSignature;
  mayDisclose: boolean;
}

/** Whose it is: masked, until somebody says what they need it for. Leaving the page masks it again. */
export function SignatureCard({ id, signature, mayDisclose }: SignatureCardProps) {
  const { t } = useTranslation("objection");
  const [opened, open] = useOpened<"disclose">(`objection:${id}`);
  const [disclosed, setDisclosed] = useState<ObjectionSignature>();
  const { act, isPending, problem } = useDisclosing((signed) => {
    setDisclosed(signed);
    open(null);
  });
  const { name, phone } = disclosed ?? signature;
  return (
    <Card title={t("signature")}>
      <dl className="facts">
        <dt>{t("name")}</dt>
        <dd>{name}</dd>
        <dt>{t("phone")}</dt>
        <dd className="num">{phone}</dd>
      </dl>
      {disclosed === undefined && <p className="soft">{t("masked")}</p>}
      {mayDisclose && disclosed === undefined && (
        <Button look="plain" onClick={() => open("disclose")}>
          {t("disclose.title")}
        </Button>
      )}
      {opened && (
        <ReasonDialog
          draftKey={`objection-disclosure:${id}`}
          title={t("disclose.title")}
          text={t("disclose.text")}
          label={t("disclose.reason")}
          submit={t("disclose.submit")}
          maxLength={500}
          isPending={isPending}
          problem={problem}
          onSubmit={(reason) => act({ path: { id }, body: { reason } })}
          onClose={() => open(null)}
        />
      )}
    </Card>
  );
}
