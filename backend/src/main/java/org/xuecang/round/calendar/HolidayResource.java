package org.xuecang.round.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** The official calendar. */
@Path("/api/v1/holidays")
@RunOnVirtualThread
@Tag(name = "holidays", description = "The official calendar: days off and make-up workdays")
class HolidayResource {

    @Inject
    HolidayService holidays;

    @GET
    @Operation(operationId = "listHolidayYears", summary = "List the years that are known, the latest first")
    @Requires("holiday.read")
    public List<HolidayYear> list() {
        return holidays.list();
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "getHolidayYear", summary = "Show a year")
    @Requires("holiday.read")
    public HolidayYear get(@PathParam("year") @Min(HolidayYear.EARLIEST) @Max(HolidayYear.LATEST) int year) {
        return holidays.read(year);
    }

    @PUT
    @Path("/{year}")
    @Operation(
            operationId = "setHolidayYear",
            summary = "Enter a year's document, or replace what was entered",
            description = "Whole. If-Match is needed for a year that is there, and for no other.")
    @Requires("holiday.set")
    public HolidayYear set(
            @PathParam("year") @Min(HolidayYear.EARLIEST) @Max(HolidayYear.LATEST) int year,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "new year", value = """
                {"documentNumber": "国办发明电〔2025〕7号", "issuedOn": "2025-11-04", "days": [
                  {"day": "2026-01-01", "kind": "OFF", "name": "元旦"},
                  {"day": "2026-01-04", "kind": "WORK", "name": "元旦"}]}
                """) SetHolidayYearRequest request) {
        return holidays.set(year, seen, request);
    }
}
