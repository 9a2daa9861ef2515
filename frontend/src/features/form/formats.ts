/**
 * The formats that a form may ask for, as `FormFormat` of the API has them: the browser refuses what the API would. Each
 * shape takes time in line with the text, so that the browser's own engine may run it.
 */
const FORMATS: Record<string, { code: string; shape: RegExp; exists?: (text: string) => boolean }> = {
  date: { code: "not-a-date", shape: /^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u, exists: isInTheCalendar },
  month: { code: "not-a-month", shape: /^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$/u },
  email: { code: "email", shape: /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}$/u },
  uri: {
    code: "not-an-address",
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what an address must not hold
    shape: /^https:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\x00-\x20]*)?$/u,
  },
  phone: { code: "not-a-phone-number", shape: /^[+(]?[0-9][0-9 ()-]{5,19}(转[0-9]{1,6})?$/u },
  "file-id": { code: "not-a-file", shape: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u },
};

/** The code of the fault that a text is not of a format. */
export function formatFault(format: string, text: string): string | undefined {
  const known = FORMATS[format];
  if (known === undefined) return undefined;
  return known.shape.test(text) && (known.exists?.(text) ?? true) ? undefined : known.code;
}

function isInTheCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
