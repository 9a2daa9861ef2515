/** The one source of the product's colours and sizes: CSS variables for the light components, numbers for antd. */
export const colours = {
  ink: "#1d2b2a",
  soft: "#566664",
  line: "#dfe5e3",
  /** Edges of things one types in or presses: 3:1 against the card (WCAG 1.4.11). */
  edge: "#7d8f8b",
  paper: "#f6f8f7",
  card: "#ffffff",
  main: "#0f6b5c",
  "main-strong": "#0b5347",
  "main-soft": "#e3f1ee",
  warn: "#8a5100",
  "warn-soft": "#fdf1dd",
  bad: "#a3262a",
  "bad-soft": "#fbe9e9",
  ok: "#2b6b2f",
  "ok-soft": "#dcebdc",
  mute: "#eef1f0",
  track: "#e8eceb",
} as const;

export type Colour = keyof typeof colours;

export const radius = { control: 6, card: 8 } as const;

/** Written through the style object, which a strict content security policy allows. */
export function applyTokens(root: HTMLElement = document.documentElement): void {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value);
  root.style.setProperty("--radius", `${radius.control}px`);
  root.style.setProperty("--radius-card", `${radius.card}px`);
}
