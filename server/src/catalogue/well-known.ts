/** Tools that nearly everybody in the field has heard of: of names that the notes don't hold, these are meant first. */
import { nameKey } from "../text/fold";

/** By the catalogue's spelling. */
export const wellKnownTools: readonly string[] = `
JavaScript, TypeScript, Python, Java, Kotlin, Go, Rust, Ruby, PHP, Perl, Scala, Clojure, Haskell, Erlang, Elixir, Elm, Swift, C, C++, C#,
F#, R, Julia, Lua, OCaml, Dart, Groovy, Bash, PowerShell, Objective-C, Solidity, Zig, Fortran, COBOL, MATLAB,
React, React Native, Vue.js, Angular, AngularJS, Svelte, Next.js, Nuxt, jQuery, Redux, RxJS, D3.js, Node.js, Deno, Bun, Express, NestJS,
Electron, webpack, Vite, Babel, ESLint, Prettier, npm, Yarn, pnpm, Jest, Vitest, Cypress, Playwright, Puppeteer, Selenium, Storybook,
Tailwind CSS, Bootstrap, Sass, Astro, Gatsby, Django, Flask, FastAPI, Ruby on Rails, Sinatra, Laravel, Symfony, Spring Framework,
Spring Boot, Quarkus, Micronaut, Hibernate, Ktor, Phoenix, .NET, Flutter, Jetpack Compose, SwiftUI, GraphQL, gRPC, 
Swagger, Postman, JUnit, pytest, Cucumber, Testcontainers, Gradle, Apache Maven, Bazel, CMake, Git, GitHub, GitHub Actions,
GitHub Copilot, GitLab, Bitbucket, Jenkins, CircleCI, Travis CI, Argo CD, Tekton, Flux, Backstage, SonarQube, Jira, Confluence, Slack,
Docker, Docker Compose, Docker Swarm, Podman, containerd, Kubernetes, kubectl, Helm, Istio, Linkerd, Envoy, Cilium, etcd, Knative, KEDA,
Red Hat OpenShift, Rancher, K3s, Nomad, Consul, HashiCorp Vault, Terraform, OpenTofu, Pulumi, Ansible, Chef, Puppet, Vagrant,
Packer, Crossplane, Prometheus, Grafana, Grafana Loki, Jaeger, Zipkin, OpenTelemetry, OpenTracing, Fluentd, Datadog, New Relic, Splunk, Sentry,
Elasticsearch, Kibana, Logstash, OpenSearch, Apache Solr, Apache Lucene, Apache Kafka, Apache Spark, Apache Flink, Apache Hadoop,
Apache Cassandra, Apache Airflow, Apache Beam, Apache Iceberg, Apache Pulsar, Apache ZooKeeper, Apache Hive, Apache Arrow, RabbitMQ,
Apache ActiveMQ, NATS, PostgreSQL, MySQL, MariaDB, SQLite, MongoDB, Redis, Memcached, Neo4j, InfluxDB, TimescaleDB, CockroachDB, ClickHouse,
DuckDB, Snowflake, BigQuery, Databricks, dbt, Amazon Redshift, Presto, Trino, Oracle Database, Microsoft SQL Server, NGINX,
HAProxy, Traefik, Apache HTTP Server, Apache Tomcat, Varnish, Amazon Web Services, Amazon S3, Amazon EC2, AWS Lambda, Amazon DynamoDB,
Amazon RDS, Amazon SQS, Amazon EKS, Amazon ECS, AWS Fargate, AWS CloudFormation, Microsoft Azure, Google Cloud Platform, Cloudflare Workers,
Heroku, Netlify, Vercel, Firebase, OpenStack, Linux, Ubuntu, Debian, Fedora, Android, iOS, macOS, Windows, Visual Studio Code, Visual Studio,
IntelliJ IDEA , Vim, Neovim, GNU Emacs, Xcode, Jupyter, NumPy, pandas, Polars, SciPy, scikit-learn, TensorFlow, PyTorch, Keras, JAX,
Hugging Face, LangChain, LlamaIndex, Ollama, ChatGPT, OpenAI API, MLflow, Kubeflow, Ray, Dask, RStudio, Shiny, Quarto, Tableau, Power BI,
Figma, Sketch, Adobe Photoshop, Unity, Unreal Engine, Blender, Godot, Arduino, Raspberry Pi, GraalVM, OpenJDK, LLVM, V8,
Open Policy Agent, Falco, Trivy, Snyk, Keycloak, Okta, WireGuard, Tor, OpenSSL, Google Chrome, Mozilla Firefox, Safari, WordPress,
Drupal, Shopify, Stripe, Twilio, Elastic Stack, Camunda, Temporal, Akka, Hazelcast, Eclipse Vert.x, Robot Operating System
`
  .split(",")
  .map((name) => name.trim());

let keys: ReadonlySet<string> | undefined;

/** @param name of a tool, in any spelling of letters */
export function isWellKnown(name: string): boolean {
  keys ??= new Set(wellKnownTools.map(nameKey));
  return keys.has(nameKey(name));
}
