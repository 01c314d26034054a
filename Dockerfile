# Not run where this project is developed today: no Docker engine runs there. .ci/run tries the Java runtime of .ci/jlink.
#
#   docker build -t dossier .
#   docker run --rm -v "$PWD:/profile" --user "$(id -u):$(id -g)" dossier render
FROM eclipse-temurin:21-jdk AS build
WORKDIR /dossier
COPY . .
RUN ./mvnw -B -ntp package -DskipTests -pl cli -am && .ci/jlink /runtime

FROM debian:stable-slim
# One run needs no archive of classes for the next one, and the folder of a user may not exist.
ENV JAVA_HOME=/opt/java DOSSIER_ARCHIVE=off LC_ALL=C.UTF-8
COPY --from=build /runtime /opt/java
COPY --from=build /dossier/cli/target/dossier /opt/dossier
RUN ln -s /opt/dossier/bin/dossier /usr/local/bin/dossier
WORKDIR /profile
USER 1000
ENTRYPOINT ["dossier"]
CMD ["--help"]
