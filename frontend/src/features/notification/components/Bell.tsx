import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "./bell.css";

interface BellProps {
  to: "/notifications" | "/m/notifications";
  unread: number;
}

const MOST_SHOWN = 99;

export function Bell({ to, unread }: BellProps) {
  const { t } = useTranslation("notification");
  return (
    <Link to={to} className="btn link" aria-label={t("bell", { count: unread })}>
      {t("title")}
      {unread > 0 && <span className="tag bell-count">{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span>}
    </Link>
  );
}
