package org.xuecang.organisation;

/** What the list of organisations can be sorted by instead of division order. */
enum OrganisationSort {
    NAME
}
