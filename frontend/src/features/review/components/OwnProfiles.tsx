import { useTranslation } from "react-i18next";
import type { ExpertUnit, OwnExpertProfile } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";

/** What organisations know of one as an expert, to be set right where it is wrong. */
export function OwnProfiles({ profiles }: { profiles: readonly OwnExpertProfile[] }) {
  const { t } = useTranslation("review");
  return profiles.map((profile) => (
    <Card key={profile.organisationId} title={t("profile.title")}>
      <p className="soft">{t("profile.by", { name: profile.organisationName })}</p>
      {profile.title && <p>{profile.title}</p>}
      {profile.fields.length > 0 && <p>{t("profile.fields", { fields: profile.fields.join(t("profile.and")) })}</p>}
      {profile.units.length === 0 ? (
        <p>{t("profile.no-units")}</p>
      ) : (
        <ul aria-label={t("profile.units")}>
          {profile.units.map((unit) => (
            <Unit key={`${unit.name}:${unit.from}`} unit={unit} />
          ))}
        </ul>
      )}
      <p className="soft">{t("profile.wrong")}</p>
    </Card>
  ));
}

function Unit({ unit }: { unit: ExpertUnit }) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const name = unit.name ?? "";
  const from = unit.from ? formats.day(unit.from) : "";
  const until = unit.until ? formats.day(unit.until) : "";
  if (from && until) return <li>{t("profile.between", { name, from, until })}</li>;
  if (from) return <li>{t("profile.since", { name, from })}</li>;
  return <li>{until ? t("profile.until", { name, until }) : name}</li>;
}
