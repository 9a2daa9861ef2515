import { useQuery } from "@tanstack/react-query";
import { getCaseAppraisalsOptions } from "@/api/@tanstack/react-query.gen";
import type { Appraisal, RoundApplication } from "@/api/types.gen";
import { AppraisalCard } from "@/features/project/components/AppraisalCard";

interface ApplicationAppraisalsProps {
  application: RoundApplication;
  /** Where there is room to say what one comes to. */
  onFind?: (appraisal: Appraisal) => void;
}

/** All appraisals of an item, the latest first; nothing where it had none. */
export function ApplicationAppraisals({ application: { id }, onFind }: ApplicationAppraisalsProps) {
  const appraisals = useQuery(getCaseAppraisalsOptions({ path: { id } })).data;
  return appraisals?.items.map((appraisal) => (
    <AppraisalCard key={appraisal.id} appraisal={appraisal} {...(onFind && { onFind: () => onFind(appraisal) })} />
  ));
}
