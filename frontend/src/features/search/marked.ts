interface Part {
  text: string;
  isMatch: boolean;
}

/** A text in pieces, so that the places where one of the words stands can be marked. */
export function marked(text: string, words: string): Part[] {
  const wanted = words.split(/\s+/u).filter((word) => word !== "");
  if (wanted.length === 0) return [{ text, isMatch: false }];
  // The longest first: of two words that begin alike the longer one is marked whole.
  const either = wanted
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  return text
    .split(new RegExp(`(${either})`, "iu"))
    .map((part, place) => ({ text: part, isMatch: place % 2 === 1 }))
    .filter((part) => part.text !== "");
}
