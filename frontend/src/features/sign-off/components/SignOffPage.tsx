import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SignOff } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { SigningForm } from "./SigningForm";
import { SignOffTag } from "./SignOffTag";
import { Steps } from "./Steps";
import "../sign-off.css";

interface SignOffPageProps {
  signOff: SignOff;
  /** What is signed, in short; the feature it belongs to shows it. */
  children: ReactNode;
  onDone: () => void;
  onReload: () => void;
}

/** The same at the desk and under a thumb: what is signed, who signed so far, and what the reader may do. */
export function SignOffPage({ signOff, children, onDone, onReload }: SignOffPageProps) {
  const { t } = useTranslation("sign-off");
  const formats = useFormats();
  return (
    <Page
      title={signOff.title}
      note={
        <>
          <SignOffTag state={signOff.state} />{" "}
          {t("drafted-by", { name: signOff.drafterName ?? t("system"), day: formats.day(signOff.draftedAt) })}
        </>
      }
    >
      {children}
      <Card title={t("steps")}>
        <Steps signOff={signOff} />
      </Card>
      {signOff.actions.length > 0 && (
        <Card title={t("sign")}>
          <SigningForm key={signOff.version} signOff={signOff} onDone={onDone} onReload={onReload} />
        </Card>
      )}
    </Page>
  );
}
