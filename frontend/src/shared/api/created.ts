/** Reads a created thing's id from Location, which a replayed answer still has when its body is left out. */
export function createdId(response: Response | undefined): string {
  const id = response?.headers.get("Location")?.split("/").at(-1);
  if (!id) throw new Error("the answer names nothing that was created");
  return id;
}
