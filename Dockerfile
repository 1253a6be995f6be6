# One image for all services, from the distribution that ./broadsheet builds:
#
#   ./broadsheet --version && docker compose up --build
#
# The first argument is the command: ingest, transform, publish, status …
FROM eclipse-temurin:17-jre

# The id of whoever owns inbox and site on the host; docker-compose.yml passes yours.
ARG UID=1000
ARG GID=1000

# Made here, with their owner, so that a new volume mounted there can be written to.
RUN mkdir -p /data /site /inbox && chown "$UID:$GID" /data /site
COPY ops/docker/ /opt/broadsheet/bin/
COPY standalone/target/broadsheet/lib/ /opt/broadsheet/lib/

ENV BROADSHEET_INBOX=/inbox BROADSHEET_SITE=/site BROADSHEET_DATA=/data BROADSHEET_MANAGEMENT_HOST=0.0.0.0
WORKDIR /data
USER $UID:$GID
EXPOSE 8081
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 CMD ["/opt/broadsheet/bin/healthy"]
ENTRYPOINT ["/opt/broadsheet/bin/broadsheet"]
CMD ["--help"]
