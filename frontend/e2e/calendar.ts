import { apiAs } from "./api";

/**
 * The holidays of a year that the product does not bring, as an administrator enters them: its one fixed holiday. The
 * product brings the State Council's years as they are published.
 */
export async function enterCalendar(year: number): Promise<void> {
  const admin = await apiAs("admin");
  const known = await admin.get("holidays");
  if (known.some((one: { year: number }) => one.year === year)) return;
  await admin.put(`holidays/${year}`, undefined, {
    documentNumber: "国办发明电〔示例〕1号",
    issuedOn: new Date().toISOString().slice(0, "2026-11-27".length),
    days: [{ day: `${year}-01-01`, kind: "OFF", name: "元旦" }],
  });
}
