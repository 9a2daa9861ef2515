package org.xuecang.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps views of lists: one's own, and those that colleagues share. */
@ApplicationScoped
public class SavedViewService {

    /** Of one list by one person; more nobody finds again. */
    private static final int MOST = 50;

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    StoredViews views;

    @Inject
    Gate gate;

    @Inject
    OwnScope scope;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws DomainError 403 */
    Page<SavedView> page(SavedList list, PageRequest request) {
        ListQuery query = query().visible(
                        gate.where(SavedViewPermission.READ, "s.unit_id").and(seen()))
                .whereGiven("s.list = ?", list == null ? null : list.name());
        Page<SavedViewRow> rows = lists.page(query, request, SavedViewRow.class);
        return new Page<>(rows.items().stream().map(SavedViewRow::view).toList(), rows.next(), rows.total());
    }

    /** @throws DomainError 404 */
    SavedView get(UUID id) {
        return seen(id, SavedViewPermission.READ);
    }

    /** @throws DomainError 403, 409 {@code too-many-views}, 422 with all faults */
    @Transactional
    public SavedView create(UUID id, CreateSavedViewRequest request) {
        Optional<UUID> unit = scope.require(SavedViewPermission.KEEP, request.unitId());
        Faults faults = validation.of(request);
        faults.addIf(unit.isEmpty(), "/unitId", "not-null").throwIfAny();
        UUID owner = gate.caller().userId();
        check(owner, unit.orElseThrow(), request.list(), request.content(), NONE, "/content/name");
        if (views.countOf(owner, request.list()) >= MOST) {
            throw SavedViewProblem.TOO_MANY_VIEWS.error();
        }
        views.add(id, owner, unit.get(), request.list(), request.content(), time.now());
        return find(id).orElseThrow();
    }

    /** @throws DomainError 404, 403 {@code not-your-view}, 428, 412, 422 with all faults */
    @Transactional
    public SavedView put(UUID id, IfMatch seen, SavedViewContent content) {
        SavedView view = seen(id, SavedViewPermission.KEEP);
        requireOwn(view);
        IfMatch.check(seen, view);
        validation.of(content).throwIfAny();
        check(gate.caller().userId(), view.unitId(), view.list(), content, id, "/name");
        views.change(view, content, time.now());
        return find(id).orElseThrow();
    }

    /** @throws DomainError 404, 403 {@code not-your-view}, 428, 412 */
    @Transactional
    public void remove(UUID id, IfMatch seen) {
        SavedView view = seen(id, SavedViewPermission.REMOVE);
        if (!gate.allows(SavedViewPermission.REMOVE_SHARED, view.unitId())) {
            requireOwn(view);
        }
        IfMatch.check(seen, view);
        views.remove(view);
    }

    /** @throws DomainError 404 */
    @Transactional
    public SavedView openFirst(UUID id) {
        SavedView view = seen(id, SavedViewPermission.READ);
        views.openFirst(gate.caller().userId(), view);
        return find(id).orElseThrow();
    }

    /** @throws DomainError 404 */
    @Transactional
    public SavedView openFirstNoMore(UUID id) {
        SavedView view = seen(id, SavedViewPermission.READ);
        views.openFirstNoMore(gate.caller().userId(), view);
        return find(id).orElseThrow();
    }

    private void check(UUID owner, UUID unit, SavedList list, SavedViewContent content, UUID except, String pointer) {
        new Faults()
                .addIf(views.isTaken(owner, unit, list, content.name().strip(), except), pointer, "name-taken")
                .throwIfAny();
    }

    private static void requireOwn(SavedView view) {
        if (!view.own()) {
            throw SavedViewProblem.NOT_YOUR_VIEW.error();
        }
    }

    private SavedView seen(UUID id, Permission permission) {
        SavedView view = gate.seen(find(id), SavedViewPermission.READ, SavedView::unitId);
        gate.require(permission, view.unitId());
        return view;
    }

    private Optional<SavedView> find(UUID id) {
        return lists.first(query().visible(seen()).where("s.id = ?", id), 1, SavedViewRow.class).stream()
                .findFirst()
                .map(SavedViewRow::view);
    }

    private Condition seen() {
        return Condition.of("s.shared or s.owner_id = ?", gate.caller().userId());
    }

    private ListQuery query() {
        UUID caller = gate.caller().userId();
        return ListQuery.of(
                        "s.id, s.list, s.unit_id, owner.display_name as owner_name, s.name, s.shared, s.filter, s.sort,"
                                + " s.columns, s.version",
                        "saved_view s join app_user owner on owner.id = s.owner_id")
                .column("s.owner_id = ? as own", caller)
                .column(
                        "exists (select 1 from saved_view_first f where f.view_id = s.id and f.user_id = ?) as opens_first",
                        caller)
                .orderBy(SortKey.text("s.name"), SortKey.ascending("s.id", "uuid"));
    }
}
