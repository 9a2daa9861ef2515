export async function writeToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The modern way exists on secure origins only, and an office network's plain address is none.
    const carrier = document.createElement("textarea");
    carrier.value = text;
    document.body.append(carrier);
    carrier.select();
    document.execCommand("copy");
    carrier.remove();
  }
}
