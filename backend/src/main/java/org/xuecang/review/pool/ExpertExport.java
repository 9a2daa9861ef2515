package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetColumns;
import org.xuecang.platform.sheet.SheetFile;
import org.xuecang.platform.sheet.SheetTexts;
import org.xuecang.platform.time.RequestTime;

/** The list of an organisation's experts as a spreadsheet. */
@ApplicationScoped
class ExpertExport {

    @Inject
    ExpertService experts;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Lists lists;

    @Inject
    CallerTexts caller;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError as the list */
    @Transactional
    SheetFile of(UUID organisationId, ExpertFilter filter, PageRequest request, String wanted) {
        ListQuery query = experts.query(organisationId, filter, request);
        SheetTexts texts = SheetTexts.of(caller.language(), "experts");
        SheetColumns<ExpertView> columns = columns(texts).chosen(wanted);
        InputStream sheet = Sheet.of(
                texts.title(),
                columns.headings(),
                rows -> lists.each(query, ExpertRow.class, row -> rows.row(columns.cells(row.view()))));
        String name = organisations.names(Set.of(organisationId), time.today()).get(organisationId);
        return SheetFile.of(texts, name, time.today(), sheet);
    }

    private static SheetColumns<ExpertView> columns(SheetTexts texts) {
        return SheetColumns.<ExpertView>of(texts)
                .with("name", "name", ExpertView::name)
                .with("units", "units", ExpertView::unitNames)
                .with("title", "title-of-one", ExpertView::title)
                .with("fields", "fields", expert -> String.join("、", expert.fields()))
                .with("poolUnits", "pool-units", ExpertExport::poolUnits)
                .with("capacity", "capacity", ExpertView::capacity)
                .with("open", "open", ExpertView::open)
                .with("inRound", "in-round", ExpertView::inRound)
                .with("invitation", "invitation", expert -> texts.word("expert-invitation", expert.invitation()));
    }

    private static String poolUnits(ExpertView expert) {
        return expert.units().stream().map(ExpertUnit::name).collect(Collectors.joining("、"));
    }
}
