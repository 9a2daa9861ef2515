import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES, type Language } from "@/shared/i18n/i18n";
import { actingUnitOf, type Caller } from "@/shared/session/caller";
import { chooseTextSize, TEXT_SIZES, type TextSize, useTextSize } from "@/shared/theme/text-size";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { Card, Page } from "@/shared/ui/Page";

interface AccountPageProps {
  caller: Caller;
  /** Their page with roles and delegation; undefined for those who may not delegate. */
  rolesAt?: "/people/$userId" | "/m/people/$userId" | undefined;
  onSwitchUser: () => void;
  onSignOut: () => void;
  /** Besides changing this device: keep it as the person's own. */
  onLanguage: (language: Language) => void;
}

export function AccountPage({ caller, rolesAt, onSwitchUser, onSignOut, onLanguage }: AccountPageProps) {
  const { t } = useTranslation("account");
  return (
    <Page title={t("title")} note={actingUnitOf(caller)?.name}>
      <Card title={caller.displayName}>
        <p className="soft">{caller.username}</p>
        <ul className="plain-list">
          {caller.units.map((unit) => (
            <li key={unit.organisationId}>
              {unit.name} <span className="soft">{unit.roles.map((role) => t(`shared:role.${role}`)).join(" · ")}</span>
            </li>
          ))}
        </ul>
        {rolesAt && (
          <Link to={rolesAt} params={{ userId: caller.id }}>
            {t("delegate")}
          </Link>
        )}
      </Card>
      <Card title={t("reading")}>
        <ReadingSettings onLanguage={onLanguage} />
      </Card>
      <div className="stack">
        <Button look="plain" big onClick={onSwitchUser}>
          {t("switch-user")}
        </Button>
        <Button look="plain" big onClick={onSignOut}>
          {t("sign-out")}
        </Button>
      </div>
    </Page>
  );
}

function ReadingSettings({ onLanguage }: Pick<AccountPageProps, "onLanguage">) {
  const { t, i18n } = useTranslation("account");
  const size = useTextSize();
  return (
    <div className="stack">
      <ChoiceRow
        legend={t("text-size")}
        value={size}
        options={(Object.keys(TEXT_SIZES) as TextSize[]).map((value) => ({ value, label: t(`size.${value}`) }))}
        onChange={chooseTextSize}
      />
      <ChoiceRow
        legend={t("language")}
        value={i18n.language as Language}
        options={LANGUAGES.map((value) => ({ value, label: t(`shared:language-name.${value}`) }))}
        onChange={(language) => {
          void chooseLanguage(language);
          onLanguage(language);
        }}
      />
    </div>
  );
}
