package org.xuecang.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the running application over HTTP, with the demo world loaded, on a real PostgreSQL and Keycloak. All such
 * tests share one start; so a test makes what it changes and leaves the demo world as it was.
 */
@QuarkusTest
@QuarkusTestResource(ServicesResource.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpTest {}
