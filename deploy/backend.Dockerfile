FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY .mvn .mvn
COPY pom.xml .
COPY launcher launcher
COPY backend backend
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dmdep.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home xuecang && mkdir -p /data/files && chown xuecang /data/files
COPY --from=build /source/backend/target/quarkus-app /app
USER xuecang
EXPOSE 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/quarkus-run.jar"]
