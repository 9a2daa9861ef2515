import { ConfigProvider } from "antd";
import english from "antd/locale/en_US";
import chinese from "antd/locale/zh_CN";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TEXT_SIZES, useTextSize } from "@/shared/theme/text-size";
import { colours, radius } from "@/shared/theme/tokens";

const DESK_FONT_PX = 15;

/** antd in the product's colours, type and language. Desk pages only: see docs/decisions on the script's weight. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const scale = TEXT_SIZES[useTextSize()];
  return (
    <ConfigProvider
      locale={i18n.language === "en" ? english : chinese}
      theme={{
        token: {
          colorPrimary: colours.main,
          colorLink: colours.main,
          colorText: colours.ink,
          colorTextSecondary: colours.soft,
          colorTextDescription: colours.soft,
          colorTextPlaceholder: colours.soft,
          colorBorder: colours.edge,
          colorBorderSecondary: colours.line,
          colorBgLayout: colours.paper,
          colorError: colours.bad,
          colorWarning: colours.warn,
          colorSuccess: colours.ok,
          borderRadius: radius.control,
          borderRadiusLG: radius.card,
          fontFamily: "inherit",
          fontSize: Math.round(DESK_FONT_PX * scale),
          motion: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
        },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
