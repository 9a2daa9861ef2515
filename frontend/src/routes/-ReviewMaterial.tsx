import type { ReviewMaterial as Material } from "@/api/types.gen";
import { FormAnswers } from "@/features/form/FormAnswers";
import type { FieldSchema, FormHints } from "@/features/form/form-schema";
import { MaterialFile } from "@/features/review/components/MaterialFile";
import { HELD_BACK, HeldBackFile } from "@/shared/ui/HeldBackFile";

/** What was handed in, with its files to open. */
export function ReviewMaterial({ material: { form, answers, files } }: { material: Material }) {
  return (
    <FormAnswers
      form={form.schema as FieldSchema}
      hints={(form.hints ?? {}) as FormHints}
      answers={answers}
      file={(id) =>
        id === HELD_BACK ? <HeldBackFile /> : <MaterialFile file={files.find((file) => file.id === id)} />
      }
    />
  );
}
