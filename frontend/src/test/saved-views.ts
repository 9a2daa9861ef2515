import type { SavedView, SavedViewContent } from "@/api/types.gen";

export const VIEW = "0190a0e0-0000-7000-8000-0000000000d1";

export function aView(content: Partial<SavedViewContent> = {}, changes: Partial<SavedView> = {}): SavedView {
  return {
    id: VIEW,
    list: "APPLICATIONS",
    unitId: "0190a0e0-0000-7000-8000-000000000003",
    ownerName: "徐芳",
    own: true,
    opensFirst: false,
    version: 3,
    ...changes,
    content: { name: "退回过的", shared: false, filter: { returned: "true" }, sort: null, columns: [], ...content },
  };
}
