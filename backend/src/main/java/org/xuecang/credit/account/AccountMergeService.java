package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Makes two accounts of one person one, by two people of the staff. */
@ApplicationScoped
class AccountMergeService {

    @Inject
    AccountMerges merges;

    @Inject
    CreditAccounts accounts;

    @Inject
    IdentityDocuments documents;

    @Inject
    AccountEvents events;

    @Inject
    AccountMergeViews views;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** Both accounts, held in order of id so that two merges never wait for each other. */
    private record Pair(CreditAccount kept, CreditAccount other) {}

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    Page<AccountMergeView> page(MergeState state, PageRequest request) {
        return views.page(state, request);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    AccountMergeView get(UUID id) {
        return views.one(seen(id).id());
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 422, 403, 409 {@code account-not-open}, {@code account-at-an-end},
     *     {@code account-in-a-merge}
     */
    @Transactional
    AccountMergeView ask(AskMergeRequest request) {
        gate.where(CreditPermission.SETTLE, "");
        validation.of(request).throwIfAny();
        Optional<CreditAccount> kept = accounts.findByIdOptional(request.keptId());
        Optional<CreditAccount> other = accounts.findByIdOptional(request.otherId());
        new Faults()
                .addIf(kept.isEmpty(), "/keptId", "unknown-reference")
                .addIf(other.isEmpty(), "/otherId", "unknown-reference")
                .addIf(request.keptId().equals(request.otherId()), "/otherId", "twice")
                .throwIfAny();
        requireBoth(kept.orElseThrow(), other.orElseThrow());
        Pair pair = held(request.keptId(), request.otherId());
        pair.kept().requireOpen();
        pair.other().requireNotAtAnEnd();
        merges.requireNoneOpen(pair.kept().id());
        merges.requireNoneOpen(pair.other().id());
        AccountMerge merge = new AccountMerge(
                pair.kept().id(),
                pair.other().id(),
                request.reason().strip(),
                gate.caller().account(),
                time.now());
        merges.persistAndFlush(merge);
        return views.one(merge.id());
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code merge-by-two-people}, 428, 412, 409 {@code merge-decided},
     *     {@code account-not-open}, {@code account-at-an-end}
     */
    @Transactional
    AccountMergeView agree(UUID id, IfMatch seen) {
        AccountMerge merge = required(id, seen);
        merge.agree(gate.caller().account(), time.now());
        Pair pair = held(merge.keptId(), merge.otherId());
        pair.other().mergeInto(pair.kept(), time.today());
        documents.move(pair.other().id(), pair.kept().id());
        accounts.touch(pair.kept());
        accounts.follow(pair.other().id(), pair.kept().id());
        merges.flush();
        events.add(
                pair.other().id(),
                AccountEventKind.MERGED,
                merge.reason(),
                pair.kept().id());
        events.add(
                pair.kept().id(),
                AccountEventKind.TOOK_OVER,
                merge.reason(),
                pair.other().id());
        return views.one(id);
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code merge-by-two-people}, 428, 412, 422, 409
     *     {@code merge-decided}
     */
    @Transactional
    AccountMergeView refuse(UUID id, IfMatch seen, ReasonRequest request) {
        AccountMerge merge = required(id, seen);
        validation.of(request).throwIfAny();
        merge.refuse(request.reason().strip(), gate.caller().account(), time.now());
        merges.flush();
        return views.one(id);
    }

    /** By whoever asked for it. @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 409 {@code merge-decided} */
    @Transactional
    AccountMergeView withdraw(UUID id, IfMatch seen) {
        AccountMerge merge = required(id, seen);
        if (!Objects.equals(merge.askedBy(), gate.caller().account())) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        merge.withdraw(gate.caller().account(), time.now());
        merges.flush();
        return views.one(id);
    }

    private AccountMerge seen(UUID id) {
        return gate.seen(merges.findByIdOptional(id), CreditPermission.READ, this::unit);
    }

    private AccountMerge required(UUID id, IfMatch seen) {
        AccountMerge merge = seen(id);
        requireBoth(accounts.findById(merge.keptId()), accounts.findById(merge.otherId()));
        IfMatch.check(seen, merge);
        return merge;
    }

    private UUID unit(AccountMerge merge) {
        return accounts.findById(merge.keptId()).unitId();
    }

    private void requireBoth(CreditAccount kept, CreditAccount other) {
        gate.require(
                CreditPermission.SETTLE,
                kept.unitId(),
                () -> gate.allows(CreditPermission.SETTLE, other.unitId())
                        ? Optional.empty()
                        : Optional.of(PlatformProblem.NOT_ALLOWED.error()));
    }

    private Pair held(UUID keptId, UUID otherId) {
        List<CreditAccount> both = Stream.of(keptId, otherId)
                .sorted()
                .map(id -> accounts.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
        return both.getFirst().id().equals(keptId)
                ? new Pair(both.getFirst(), both.getLast())
                : new Pair(both.getLast(), both.getFirst());
    }
}
