export interface Mark {
  start: number;
  end: number;
  /** The place in the draft that was read from here. */
  pointer: string;
  kind: "target" | "finding";
}

export interface Segment {
  start: number;
  text: string;
  marks: Mark[];
}

/** Cuts a text at every edge of a mark, so that overlapping marks stand in one plain sequence of pieces. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) {
    edges.add(Math.min(Math.max(start, 0), text.length));
    edges.add(Math.min(Math.max(end, 0), text.length));
  }
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    return {
      start,
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end > mark.start),
    };
  });
}
