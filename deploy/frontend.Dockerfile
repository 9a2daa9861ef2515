FROM node:22 AS build
WORKDIR /source
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm install --no-save --no-audit --no-fund
COPY frontend .
RUN npm run build

FROM nginx:1.28
COPY deploy/nginx/*.template /etc/nginx/templates/
COPY --from=build /source/dist /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --retries=6 CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/"]
