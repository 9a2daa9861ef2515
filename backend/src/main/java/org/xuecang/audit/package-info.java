/**
 * What was done, by whom, to what: ids only, written in the transaction of the mutation itself. The application's role may
 * insert and select, nothing else; what somebody with more power changes afterwards shows in the seals.
 *
 * <p>A seal covers a range of transactions and chains to the seal before it. Ids and times of events are given before
 * their commit, so neither tells which events are all there; the transaction id does, below the oldest transaction that
 * still runs. Transaction ids belong to one database cluster: after restoring a dump into another cluster its counter
 * must first be raised above the last seal ({@code pg_resetwal -x}), or sealing refuses to go on.
 *
 * <p>Removing the newest seals together with their events leaves a shorter whole chain. Each new seal's hash is therefore
 * also logged, so that the log, kept elsewhere, can testify.
 */
package org.xuecang.audit;
