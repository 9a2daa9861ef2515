/**
 * Work that runs without a caller waiting for it, as rows that any copy of the application may take: recurring jobs, which
 * features declare as beans, and one-off jobs, which are submitted in a transaction and tell their progress.
 */
package org.xuecang.platform.job;
