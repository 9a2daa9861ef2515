import { useEffect, useState } from "react";

/** A piece of a text that was there before, is there now, or both. */
export interface TextPiece {
  text: string;
  is: "KEPT" | "REMOVED" | "ADDED";
}

/** Longer than this, comparing stops: nobody reads words marked in a text that has hardly any in common. */
const LONGEST_MS = 300;

/** What changed in a text, word by word also where no spaces part them; undefined until it is known, or where it is too much. */
export function useWordDifference(before: string, after: string): readonly TextPiece[] | undefined {
  const [pieces, setPieces] = useState<readonly TextPiece[]>();
  useEffect(() => {
    let isWanted = true;
    void import("diff").then(({ diffWordsWithSpace }) => {
      const parts = diffWordsWithSpace(before, after, {
        intlSegmenter: new Intl.Segmenter("zh", { granularity: "word" }),
        timeout: LONGEST_MS,
      });
      if (!isWanted) return;
      setPieces(
        parts?.map(({ value, added, removed }) => ({
          text: value,
          is: added ? "ADDED" : removed ? "REMOVED" : "KEPT",
        })),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [before, after]);
  return pieces;
}
