import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { PersonState } from "./PersonState";

export function PersonCard({ person }: { person: UserView }) {
  const { t } = useTranslation("people");
  return (
    <Card>
      <p>
        <PersonState state={person.state} />
      </p>
      {person.phone && <p>{t("phone-is", { phone: person.phone })}</p>}
      {!person.canSignIn && <p className="soft">{t("cannot-sign-in")}</p>}
    </Card>
  );
}
