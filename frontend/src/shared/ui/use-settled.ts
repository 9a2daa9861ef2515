import { useEffect, useState } from "react";

const QUIET_MS = 250;

/** A typed value once the fingers rest: not every letter of a name is worth a call. */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
