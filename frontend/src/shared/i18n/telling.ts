import { useTranslation } from "react-i18next";

/** As many as numbers have without need; more only where two of them would look the same. */
const FEWEST = 2;
/** Beyond what the API gives of any score. */
const MOST = 6;

/** How many decimals it takes to tell every two different numbers of a column apart. */
export function tellingDecimals(values: readonly number[]): number {
  const different = new Set(values);
  let decimals = FEWEST;
  while (decimals < MOST && new Set([...different].map((value) => value.toFixed(decimals))).size < different.size) {
    decimals++;
  }
  return decimals;
}

/** Writes the scores of one column, each with as many decimals as tell it from all others that stand there. */
export function useTelling(values: readonly number[]): (value: number) => string {
  const { i18n } = useTranslation();
  const numbers = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: tellingDecimals(values) });
  return (value) => numbers.format(value);
}
