package org.xuecang.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every answer of the tests against the contract. */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    private ContractFilter() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        Contract.check(request.getMethod(), path, answer.statusCode(), answer.contentType(), answer.asString());
        return answer;
    }
}
