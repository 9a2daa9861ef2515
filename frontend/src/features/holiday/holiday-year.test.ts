import { expect, it } from "vitest";
import type { Holiday } from "@/api/types.gen";
import { arrangementsOf, emptyYear, enteredYear, openYears, readPasted, requestOf, withPasted } from "./holiday-year";

const off = (day: string, name = "元旦"): Holiday => ({ day, kind: "OFF", name });
const work = (day: string, name = "元旦"): Holiday => ({ day, kind: "WORK", name });

it("puts days as a notice words them", () => {
  const days = [
    work("2026-02-14", "春节"),
    off("2026-01-01"),
    off("2026-01-02"),
    off("2026-01-03"),
    work("2026-01-04"),
    off("2026-02-15", "春节"),
    off("2026-02-17", "春节"),
    work("2026-02-28", "春节"),
  ];
  expect(arrangementsOf(days)).toEqual([
    { name: "元旦", off: [{ from: "2026-01-01", until: "2026-01-03", days: 3 }], work: ["2026-01-04"] },
    {
      name: "春节",
      off: [
        { from: "2026-02-15", until: "2026-02-15", days: 1 },
        { from: "2026-02-17", until: "2026-02-17", days: 1 },
      ],
      work: ["2026-02-14", "2026-02-28"],
    },
  ]);
});

it("orders holidays by their days off, though what is worked comes before", () => {
  const days = [work("2026-09-20", "国庆节"), off("2026-09-25", "中秋节"), off("2026-10-01", "国庆节")];
  expect(arrangementsOf(days).map(({ name }) => name)).toEqual(["中秋节", "国庆节"]);
});

it("reads pasted lines, spans too, and leaves what it cannot read", () => {
  const text = [
    "2027-01-01 元旦 放假",
    "2027年1月3日，元旦，调休上班",
    "2027-02-27至2027-03-01 放假 春节",
    "",
    "2027-02-30 春节 放假",
    "2027-05-01 劳动节",
    "2027-05-01 放假",
    "2027-05-03至2027-05-01 劳动节 放假",
    "2027-01-01至2027-12-31 全年 放假",
    "请各单位做好值班工作",
  ].join("\r\n");
  const { days, unread } = readPasted(text);
  expect(days).toEqual([
    off("2027-01-01"),
    work("2027-01-03"),
    off("2027-02-27", "春节"),
    off("2027-02-28", "春节"),
    off("2027-03-01", "春节"),
  ]);
  expect(unread).toHaveLength(6);
  expect(unread[5]).toBe("请各单位做好值班工作");
});

it("takes a day that is there already from what was pasted last", () => {
  expect(withPasted([off("2027-01-02"), off("2027-01-03")], [work("2027-01-03"), off("2027-01-01")])).toEqual([
    off("2027-01-01"),
    off("2027-01-02"),
    work("2027-01-03"),
  ]);
});

it("goes out as it came in", () => {
  const year = { year: 2026, documentNumber: "国办发明电〔2025〕7号", issuedOn: "2025-11-04", version: 3 };
  const days = [off("2026-01-01"), work("2026-01-04")];
  expect(requestOf(enteredYear({ ...year, days }))).toEqual({
    documentNumber: year.documentNumber,
    issuedOn: year.issuedOn,
    days,
  });
});

it("offers the years that are not entered, the next one first", () => {
  expect(openYears([2024, 2025, 2026], 2026)).toEqual([2027, 2028]);
  expect(openYears([2025], 2026)).toEqual([2026, 2027, 2028, 2024]);
  expect(emptyYear(undefined).year).toBe("");
});
