# Builds the program, then puts the jar alone on a Java runtime. How to run it: docs/operating.md.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY config config
COPY src src
COPY knowledge knowledge
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:25-jre-noble
# Letters for the timeline, and the dictionary that carries questions over to documents in the other language.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core mueller7-dict \
    && rm -rf /var/lib/apt/lists/* \
    && fc-cache -f \
    && groupadd --gid 10001 nerchinsk \
    && useradd --uid 10001 --gid nerchinsk --no-create-home --home-dir /app --shell /usr/sbin/nologin nerchinsk
WORKDIR /app
COPY --from=build /src/target/nerchinsk.jar ./
COPY config/bot.yaml config/
COPY --chown=nerchinsk:nerchinsk knowledge knowledge
RUN install -d -o nerchinsk -g nerchinsk data
# The program's classes as Java has them in memory, linked: a start takes a fourth less.
RUN java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m -XX:AOTCacheOutput=nerchinsk.aot -jar nerchinsk.jar ask --json "When?" >/dev/null
# The base image sets LC_ALL to English, which would beat LANG.
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8 \
    MALLOC_ARENA_MAX=1 \
    NERCHINSK_HTTP_PORT=8080 \
    NERCHINSK_LANGUAGE_DICTIONARY=/usr/share/dictd/mueller7.index
USER 10001:10001
VOLUME ["/app/data", "/app/knowledge"]
EXPOSE 8080
# Bash opens the connection itself, so the image needs no program for it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${NERCHINSK_HTTP_PORT} && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# SQLite unpacks its native library into /tmp, which is the only place besides the volumes that is written to.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms24m", "-Xmx192m", "-XX:AOTCache=/app/nerchinsk.aot", "-Xlog:disable", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-Dorg.sqlite.tmpdir=/tmp", "-jar", "/app/nerchinsk.jar"]
CMD ["telegram"]
