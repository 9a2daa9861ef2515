import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OfflineBanner } from "@/shared/ui/OfflineBanner";
import { Menu } from "./Menu";
import { NavigationLinks } from "./NavigationLinks";
import { entryOf, type NavigationItem } from "./navigation";

interface ShellProps {
  items: readonly NavigationItem[];
  /** At the end of the top line: unit, bell, language. */
  tools?: ReactNode;
  children: ReactNode;
}

export function DeskShell({ items, ...rest }: ShellProps) {
  return <Frame look="desk" navigation={<Menu items={items} />} sections={<Sections items={items} />} {...rest} />;
}

/** Of the entry that the page belongs to, where it leads to more than one list. */
function Sections({ items }: Pick<ShellProps, "items">) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const entry = entryOf(items, pathname);
  if (entry?.sections === undefined) return null;
  return <NavigationLinks className="sections" label={t(entry.labelKey)} items={entry.sections} />;
}

/** Nothing but the expert's own work: no bureau navigation beside it. */
export function ExpertShell({ items, ...rest }: ShellProps) {
  return <Frame look="expert" navigation={<Menu items={items} />} {...rest} />;
}

interface PhoneShellProps extends ShellProps {
  /** The way to the desk's pages, for those who have any. */
  menu: readonly NavigationItem[];
}

/** Its navigation stands under the thumb. */
export function PhoneShell({ items, menu, ...rest }: PhoneShellProps) {
  const { t } = useTranslation();
  return (
    <Frame
      look="phone"
      navigation={menu.length > 0 && <Menu items={menu} />}
      foot={<NavigationLinks label={t("nav.often")} items={items} />}
      {...rest}
    />
  );
}

interface PublicShellProps extends Omit<ShellProps, "items"> {
  /** Where the product's name leads. */
  home?: NavigationItem["to"];
  items?: readonly NavigationItem[];
}

export function PublicShell({ items = [], ...rest }: PublicShellProps) {
  return <Frame look="public" navigation={items.length > 0 && <Menu items={items} />} {...rest} />;
}

/** Around a sheet for the printer; paper shows the sheet alone. */
export function PrintShell(props: Omit<ShellProps, "items">) {
  return <Frame look="print" {...props} />;
}

interface FrameProps extends Omit<ShellProps, "items"> {
  look: "desk" | "expert" | "phone" | "public" | "print";
  /** In the top line. */
  navigation?: ReactNode;
  /** Under the top line. */
  sections?: ReactNode;
  foot?: ReactNode;
  home?: NavigationItem["to"];
}

function Frame({ look, navigation, sections, tools, foot, home = "/", children }: FrameProps) {
  return (
    <div className={`shell ${look}`}>
      <SkipLink />
      <header className="top">
        <Product home={home} />
        {navigation}
        <div className="tools">{tools}</div>
      </header>
      {sections}
      <OfflineBanner />
      <main id="content">{children}</main>
      {foot}
    </div>
  );
}

function Product({ home }: { home: NavigationItem["to"] }) {
  const { t } = useTranslation();
  return (
    <Link to={home} className="product">
      {t("product")}
    </Link>
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
