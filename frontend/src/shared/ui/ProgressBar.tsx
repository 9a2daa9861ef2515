interface ProgressBarProps {
  value: number;
  /** The whole; zero or less draws an empty bar. */
  goal: number;
  /** Read out instead of a bare percentage: "3 of 5 courses". */
  label: string;
}

/** More than the goal still draws a full bar: the label tells the true figure. */
export function ProgressBar({ value, goal, label }: ProgressBarProps) {
  const share = goal > 0 ? Math.min(Math.max(value / goal, 0), 1) : 0;
  return (
    <div
      className="bar"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={label}
      aria-label={label}
    >
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}
