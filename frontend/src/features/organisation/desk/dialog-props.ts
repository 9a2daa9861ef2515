import type { OrganisationView } from "@/api/types.gen";

export interface OrganisationDialogProps {
  organisation: OrganisationView;
  onClose: () => void;
}
