import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NavigationItem } from "./navigation";

interface NavigationLinksProps {
  /** Said to a screen reader; already translated. */
  label: string;
  items: readonly NavigationItem[];
  id?: string;
  onChoose?: () => void;
}

export function NavigationLinks({ label, items, id, onChoose }: NavigationLinksProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav id={id} aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.to}
          to={item.to}
          className={item.also?.some((beginning) => pathname.startsWith(beginning)) ? "on" : ""}
          activeProps={{ className: "on" }}
          onClick={onChoose}
        >
          {t(item.labelKey)}
        </Link>
      ))}
    </nav>
  );
}
