/** What was in the way of one field when the form was last saved. */
export function Messages({ told = [] }: { told: readonly string[] | undefined }) {
  return told.map((message) => (
    <p key={message} className="field-error">
      <span aria-hidden="true">▲ </span>
      {message}
    </p>
  ));
}
