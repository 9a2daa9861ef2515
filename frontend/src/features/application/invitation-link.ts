/** The secret stands behind the #: browsers send that part to nobody, so no log keeps it. */
export function invitationPath(token: string): string {
  return `/m/invitation#${token}`;
}
