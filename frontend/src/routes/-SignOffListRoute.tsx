import { useSuspenseQuery } from "@tanstack/react-query";
import { SignOffListPage } from "@/features/sign-off/components/SignOffListPage";
import { type SignOffSearch, signOffsFound } from "@/features/sign-off/sign-off-search";

interface SignOffListRouteProps {
  search: SignOffSearch;
  onSearch: (search: SignOffSearch) => void;
  maySeeSetting?: boolean;
  to: "/sign-offs/$signOffId" | "/m/sign-offs/$signOffId";
}

/** The same list at the desk and on a phone; each leads to its own pages. */
export function SignOffListRoute({ search, ...rest }: SignOffListRouteProps) {
  const { data } = useSuspenseQuery(signOffsFound(search));
  return <SignOffListPage page={data} search={search} {...rest} />;
}
