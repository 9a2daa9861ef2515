import { apiAs } from "./api";

/** How far ahead the journeys' public notices and moved clocks may reach. */
const AHEAD_DAYS = 60;
const DAY_MILLIS = 86_400_000;

/**
 * Before all journeys: the calendar of the year that they run into towards the end of this one. The product brings the
 * State Council's years as they are published; until then an administrator enters the next, as here its one fixed holiday.
 */
export default async function enterNextYear(): Promise<void> {
  const year = new Date(Date.now() + AHEAD_DAYS * DAY_MILLIS).getFullYear();
  const admin = await apiAs("admin");
  const known = await admin.get("holidays");
  if (!known.some((one: { year: number }) => one.year === year)) {
    await admin.put(`holidays/${year}`, undefined, {
      documentNumber: "国办发明电〔示例〕1号",
      issuedOn: new Date().toISOString().slice(0, "2026-11-27".length),
      days: [{ day: `${year}-01-01`, kind: "OFF", name: "元旦" }],
    });
  }
}
