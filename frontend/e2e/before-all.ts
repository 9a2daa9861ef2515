import { enterCalendar } from "./calendar";

/** How far ahead the journeys' public notices and moved clocks may reach. */
const AHEAD_DAYS = 60;
const DAY_MILLIS = 86_400_000;

/** Before all journeys: the year that they run into towards the end of this one. */
export default async function beforeAll(): Promise<void> {
  await enterCalendar(new Date(Date.now() + AHEAD_DAYS * DAY_MILLIS).getFullYear());
}
