# Every target is a script in tools/, which finds or installs what it needs.
.PHONY: help run build test reset bench screenshots format openapi services
.DEFAULT_GOAL := help

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' Makefile | sed 's/:.*##/\t/'

run: ## build what changed, start the whole product, keep running (Ctrl-C ends it)
	@tools/run

build: ## build what changed, start nothing
	@tools/build

test: ## format, compile, all tests, browser journeys
	@tools/test

reset: ## clear the data folder of a stopped copy (.local, or XUECANG_HOME)
	@tools/reset

bench: ## measure beside pgbench and a bare endpoint; writes docs/benchmarks.md
	@tools/bench

screenshots: ## make the README's pictures anew, in docs/images
	@tools/screenshots

format: ## format all sources
	@tools/format

openapi: ## write openapi.yaml from the code and the frontend's client from it
	@tools/openapi

services: ## PostgreSQL and Keycloak alone, for tests: XUECANG_TEST_SERVICES=<the file it names>
	@tools/services
