/**
 * The demo world: facts only, people and codes invented and said to be. It is loaded once, through the services that
 * the API itself uses, when {@code XUECANG_DEMO} is true.
 */
package org.xuecang.demo;
