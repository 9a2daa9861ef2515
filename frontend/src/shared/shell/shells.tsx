import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OfflineBanner } from "@/shared/ui/OfflineBanner";
import type { NavigationItem } from "./navigation";

interface ShellProps {
  items: readonly NavigationItem[];
  /** At the end of the top line: unit, bell, language. */
  tools?: ReactNode;
  children: ReactNode;
}

export function DeskShell({ items, tools, children }: ShellProps) {
  return (
    <div className="shell desk">
      <SkipLink />
      <header className="top">
        <Product />
        <Navigation items={items} />
        <div className="tools">{tools}</div>
      </header>
      <Content>{children}</Content>
    </div>
  );
}

export function PhoneShell({ items, tools, children }: ShellProps) {
  return (
    <div className="shell phone">
      <SkipLink />
      <header className="top">
        <Product />
        <div className="tools">{tools}</div>
      </header>
      <Content>{children}</Content>
      <Navigation items={items} />
    </div>
  );
}

/** Nothing but the expert's own work: no bureau navigation beside it. */
export function ExpertShell({ items, tools, children }: ShellProps) {
  return (
    <div className="shell expert">
      <SkipLink />
      <header className="top">
        <Product />
        <Navigation items={items} />
        <div className="tools">{tools}</div>
      </header>
      <Content>{children}</Content>
    </div>
  );
}

export function PublicShell({ tools, children }: Omit<ShellProps, "items">) {
  return (
    <div className="shell public">
      <SkipLink />
      <header className="top">
        <Product />
        <div className="tools">{tools}</div>
      </header>
      <Content>{children}</Content>
    </div>
  );
}

function Product() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="product">
      {t("product")}
    </Link>
  );
}

function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("nav.label")}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} activeProps={{ className: "on" }}>
          {t(item.labelKey)}
        </Link>
      ))}
    </nav>
  );
}

function Content({ children }: { children: ReactNode }) {
  return (
    <>
      <OfflineBanner />
      <main id="content">{children}</main>
    </>
  );
}

function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip" href="#content">
      {t("skip")}
    </a>
  );
}
