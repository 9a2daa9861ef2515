FROM keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres KC_HEALTH_ENABLED=true
COPY keycloak/theme/xuecang /opt/keycloak/themes/xuecang
RUN /opt/keycloak/bin/kc.sh build

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak /opt/keycloak
COPY keycloak/realm.json /opt/keycloak/data/import/xuecang-realm.json
ENV KC_HTTP_ENABLED=true KC_PROXY_HEADERS=xforwarded
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized", "--cache=local", "--import-realm"]
