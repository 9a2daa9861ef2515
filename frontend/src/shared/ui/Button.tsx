import type { ButtonHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "main" | "plain" | "bad" | "link";
  /** Full width and tall, one per page: the thing a thumb should find. */
  big?: boolean;
  /** Working: stays focusable and says so, but does nothing again. */
  isBusy?: boolean;
}

export function Button({
  look = "main",
  big,
  isBusy = false,
  className = "",
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      {...rest}
      className={`btn ${look} ${big ? "big" : ""} ${className}`}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy ? t("working") : children}
    </button>
  );
}
