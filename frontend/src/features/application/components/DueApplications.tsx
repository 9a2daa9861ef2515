import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ApplicationSummary } from "@/api/types.gen";
import { StatusTag } from "@/shared/ui/StatusTag";
import type { Due } from "../due";
import { DeadlineTag } from "./DeadlineTag";

/** What waits for the reader among applications: to be mended, to be handed in, to be endorsed. */
export function DueApplications({ due }: { due: Due }) {
  return (
    <ul className="plain-list">
      {due.returned.map((application) => (
        <Entry key={application.id} application={application} why="returned" until={application.correctUntil} />
      ))}
      {due.drafts.map((application) => (
        <Entry key={application.id} application={application} why="draft" until={application.closesAt} />
      ))}
      {due.toEndorse.map((application) => (
        <Entry key={application.id} application={application} why="endorse" until={null} />
      ))}
    </ul>
  );
}

interface EntryProps {
  application: ApplicationSummary;
  why: "returned" | "draft" | "endorse";
  until: string | null;
}

function Entry({ application, why, until }: EntryProps) {
  const { t } = useTranslation("application");
  return (
    <li className="entry">
      <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }} className="whole">
        {application.title ?? t("untitled")}
      </Link>
      <p>
        <StatusTag status={why === "returned" ? "warn" : "running"}>{t(`due.${why}`)}</StatusTag>{" "}
        {until && <DeadlineTag at={until} />}
      </p>
      <p className="soft">{application.roundTitle}</p>
    </li>
  );
}
