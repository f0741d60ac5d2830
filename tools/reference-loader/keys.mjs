import { raw } from "./yaml.mjs";

/** What stands at each key of a compose file: every short and long form, now and then a value that is wrong. */
export function keyForms(r) {
  const word = () => r.pick(["web", "db", "cache", "api", "job-1", "a_b", "x.y", "Data", "0day"]);
  const path = () =>
    r.pick(["./src", "../up", "conf/app.conf", "/etc/app", "/var/lib//data/", "~/home", "~", ".", "./a/../b", "./dir/", "/", "./ünï"]);
  const target = () => r.pick(["/data", "/etc/app/", "/srv//x", "/a/./b/../c", "/run", "/data"]);
  const size = () => r.pick(["512m", "1g", "1.5G", "64 mb", "1024", 1048576, "2GiB", "0", "10k", "1t", "100B", 0, 12.5, "3kib"]);
  const badSize = () => r.pick(["lots", "1x", "-5m", "", "1 0m", "5mbb"]);
  const duration = () => r.pick(["30s", "1m30s", "500ms", "1.5h", "1d", "2w", "100us", "0s", "0", "1h0m", "1d12h", "90s", "10ns", "1.25s"]);
  const badDuration = () => r.pick(["soon", "30", "1y", "s", "1 s", "-"]);
  const sizes = () => (r.chance(0.05) ? badSize() : size());
  const durations = () => (r.chance(0.05) ? badDuration() : duration());
  const flag = () =>
    r.pick([true, false, "true", "false", "${YES}", "yes", "off", "${UNSET:-no}", raw("True"), r.chance(0.1) ? "perhaps" : "on"]);
  const whole = (...values) => r.pick([...values, String(values[0]), "${THREE}", raw("0x10"), r.chance(0.1) ? "many" : 1]);
  const text = () =>
    r.pick([
      "plain",
      "two words",
      "with: colon",
      "$TAG",
      "${TAG}",
      "${UNSET:-fallback}",
      "a#b",
      "a #b",
      "'q'",
      '"q"',
      "back\\slash",
      "ünï ☃",
      "1.0",
      "true",
      "null",
      "",
      " padded ",
      "line one\nline two\n",
      "$$HOME",
      "@at",
      "- dash",
      "100%",
      "tab\there",
      "{curly}",
      "[list]",
      "*star",
      "&amp",
      "!bang",
      "a,b",
      "ends:",
    ]);
  const scalar = () =>
    r.pick([
      text(),
      text(),
      text(),
      1,
      0,
      -5,
      1.5,
      true,
      false,
      null,
      raw("0755"),
      raw("0o17"),
      raw("0x1F"),
      raw("1e3"),
      raw("1_000"),
      raw("yes"),
      raw("~"),
      raw("0b11"),
      raw("1.50"),
      raw("-0"),
      raw("+3"),
      raw(".5"),
      raw("08"),
      raw("12:30:45"),
      raw("010:20"),
      raw("No"),
    ]);
  const name = () => r.pick(["KEY", "A", "B_C", "lower", "TAG", "EMPTY", "UNSET", "HOME", "WITH.DOT", "x-y", "1ST", "THREE"]);
  const keyValues = (least = 1) => {
    const names = r.some(["KEY", "A", "B_C", "lower", "TAG", "EMPTY", "UNSET", "WITH.DOT", "x-y", "THREE", "com.example.key"], least, 4);
    if (r.chance(0.5)) return Object.fromEntries(names.map((key) => [key, scalar()]));
    const list = names.map((key) => r.pick([`${key}=${text()}`, key, `${key}=`, `${key}=a=b`]));
    return r.chance(0.1) ? [...list, `${names[0] ?? "A"}=again`] : list;
  };
  const strings = (items, least = 1, most = 3) => {
    const list = r.some(items, least, most);
    return r.chance(0.1) && list.length > 0 ? [...list, list[0]] : list;
  };
  const oneOrMore = (items) => (r.chance(0.4) ? r.pick(items) : strings(items));
  const command = () =>
    r.pick([
      null,
      [],
      "",
      "run",
      "run --flag value",
      ["run", "--flag", "a b"],
      "sh -c 'echo \"a b\" c'",
      'sh -c "echo \\"x\\" \\$$HOME \\\\ \\n"',
      "a\\ b c\\d 'e\\f' \"g\\h\"",
      "a  b\tc\nd",
      "--name=\"two words\"'and'more",
      "echo $$VAR ${TAG} $$(date)",
      "''  \"\" x",
      "echo `date`",
      "a && b",
      "run 2>err >out",
      "open 'quote",
      'open "quote',
      "ends \\",
      "ünï ☃",
      "x #y",
      "$$(a b) c",
      "paren (x)",
      ["${TAG}", "", "$$x"],
      "line one\nline two\n",
    ]);
  const port = () =>
    r.pick([
      80,
      "80",
      "8080:80",
      "127.0.0.1:8080:80",
      "8080:80/udp",
      "9000-9002:80-82",
      "9000-9002",
      "7000-7005:70",
      "[::1]:6060:6060",
      "0.0.0.0::53/udp",
      "127.0.0.1::80",
      ":80",
      raw("22:22"),
      raw("12:34"),
      raw("3000"),
      "${PORT}:80",
      "${PORT}",
      "8080:80/TCP",
      "80/sctp",
      "127.0.0.1:5000-5001:5000-5001",
      { target: 80 },
      { target: "80", published: 8080, protocol: "udp", mode: "host" },
      { target: 80, published: "8000-9000", host_ip: "127.0.0.1", name: "web", app_protocol: "http" },
      { target: 80, published: "" },
      ...(r.chance(0.15)
        ? ["web", "80:web", "99999", "1-2:3-5", "80/icmp", "1:2:3:4", { published: 80 }, "256.0.0.1:80:80", "host:80:80", "", "5-3", "0"]
        : []),
    ]);
  const mount = () =>
    r.pick([
      target(),
      `data:${target()}`,
      `data:${target()}:ro`,
      `cache:${target()}:nocopy`,
      `data:${target()}:z`,
      `data:${target()}:Z,ro`,
      `${path()}:${target()}`,
      `${path()}:${target()}:ro,z`,
      `${path()}:${target()}:rshared`,
      `${path()}:${target()}:cached`,
      `${path()}:${target()}:delegated,rw`,
      "C:\\data:/data",
      "c:/data:/data:ro",
      "v:/one-letter",
      "/x",
      "data:relative",
      "${TAG}:/tagged",
      "./${TAG}:/tagged",
      "\\\\.\\pipe\\docker:\\\\.\\pipe\\docker",
      {
        type: "bind",
        source: path(),
        target: target(),
        bind: r.pick([
          { propagation: "rprivate" },
          { create_host_path: r.pick([true, false]) },
          { selinux: "z", recursive: "enabled" },
          {},
        ]),
      },
      { type: "bind", source: path(), target: target(), read_only: flag() },
      {
        type: "volume",
        source: "data",
        target: target(),
        volume: r.pick([{ nocopy: true }, { subpath: "sub" }, { labels: keyValues() }, {}, { nocopy: false }]),
      },
      { type: "volume", target: target() },
      { type: "tmpfs", target: target(), tmpfs: r.pick([{ size: size() }, { size: 1024, mode: raw("0755") }, { mode: 493 }, {}]) },
      { type: "image", source: "busybox", target: target(), image: { subpath: "bin" } },
      { type: "bind", source: path(), target: target(), consistency: "cached", "x-note": scalar() },
      ...(r.chance(0.2)
        ? [
            "",
            "a:",
            ":b",
            "a:b:c:d",
            { type: "bind", target: "/x" },
            { target: "/x" },
            { type: "volume", source: "nowhere", target: "/x" },
            "data:/d:what",
            { type: "odd", target: "/x" },
            "./only",
            "nowhere:/x",
          ]
        : []),
    ]);
  const reference = (of) =>
    r.pick([
      of,
      { source: of },
      { source: of, target: "/run/x", uid: "1000", gid: "1000", mode: raw("0440") },
      { source: of, target: "name" },
      { source: of, mode: "0400" },
      { source: of, mode: 288 },
      ...(r.chance(0.1) ? ["nowhere", { target: "x" }, 5] : []),
    ]);
  const extension = () =>
    r.pick([{ "x-a": scalar() }, { "x-list": [scalar(), scalar()] }, { "x-map": { a: scalar(), b: [], c: {}, d: null } }]);
  const hosts = () =>
    r.pick([
      ["a=1.2.3.4", "b:5.6.7.8"],
      ["a:::1", "b=[::2]", "c:[::3]"],
      { a: "1.2.3.4", b: ["5.6.7.8", "9.9.9.9"] },
      { b: "::1", a: "[::2]" },
      ["host.docker.internal:host-gateway"],
      ["a=1.1.1.1", "a=1.1.1.1"],
      ["z=1.1.1.1", "a=2.2.2.2"],
      ...(r.chance(0.15) ? [["nothing"], { a: null }, ["=1"]] : []),
    ]);
  const environmentOf = () => keyValues();
  const hook = () => [
    {
      command: command(),
      ...(r.chance(0.5) && { user: "root" }),
      ...(r.chance(0.3) && { privileged: flag() }),
      ...(r.chance(0.4) && { environment: keyValues() }),
      ...(r.chance(0.2) && { working_dir: "/w" }),
    },
  ];
  const deviceRequest = () => [
    {
      capabilities: ["gpu"],
      ...r.pick([
        { count: 1 },
        { count: "all" },
        { device_ids: ["0", "1"] },
        { driver: "nvidia", options: keyValues() },
        {},
        { count: "2" },
      ]),
    },
  ];
  const rollout = () => ({
    parallelism: whole(2, 0),
    delay: durations(),
    ...(r.chance(0.5) && { failure_action: "rollback", monitor: duration(), order: r.pick(["start-first", "stop-first"]) }),
    ...(r.chance(0.3) && { max_failure_ratio: r.pick([0.1, "0.5", 0]) }),
  });
  const ulimits = () =>
    r.pick([
      { nofile: 1024 },
      { nofile: { soft: 1, hard: 2 } },
      { nproc: "65535", core: { soft: 0, hard: 0 } },
      { core: 0 },
      { memlock: { soft: -1, hard: -1 } },
      { nofile: { soft: "100", hard: "200" } },
      ...(r.chance(0.1) ? [{ nofile: { soft: 1 } }, { NOFILE: 1 }] : []),
    ]);
  const networkNames = ["front", "back", "default"];

  const service = {
    annotations: () => keyValues(),
    attach: flag,
    blkio_config: () =>
      r.pick([
        { weight: 300, weight_device: [{ path: "/dev/sda", weight: 400 }] },
        { device_read_bps: [{ path: "/dev/sda", rate: "12mb" }], device_write_iops: [{ path: "/dev/sdb", rate: 30 }] },
        { weight: "100" },
      ]),
    cap_add: () => strings(["NET_ADMIN", "SYS_TIME", "ALL"]),
    cap_drop: () => strings(["ALL", "MKNOD"]),
    cgroup: () => r.pick(["host", "private", ...(r.chance(0.1) ? ["other"] : [])]),
    cgroup_parent: () => "m-parent",
    command,
    configs: () => [reference("conf"), ...(r.chance(0.3) ? [reference("conf")] : [])],
    container_name: () => r.pick(["my-app", "my_app.1", ...(r.chance(0.15) ? ["", "-x"] : [])]),
    cpu_count: () => whole(2),
    cpu_percent: () => r.pick([50, "50", 12.5]),
    cpu_period: () => r.pick([100000, "50000"]),
    cpu_quota: () => r.pick([50000, "25000"]),
    cpu_rt_period: () => r.pick([1400000, "950000"]),
    cpu_rt_runtime: () => r.pick([400000, "400000"]),
    cpu_shares: () => whole(512),
    cpus: () => r.pick([0.5, "1.5", 2, "0", 0, "${CPUS}", ...(r.chance(0.1) ? ["half"] : [])]),
    cpuset: () => "0-3",
    credential_spec: () => r.pick([{ file: "spec.json" }, { registry: "key" }, { config: "conf" }]),
    deploy: () =>
      Object.assign(
        {},
        ...r.some(
          [
            { mode: r.pick(["replicated", "global"]) },
            { endpoint_mode: "vip" },
            { replicas: whole(2, 0) },
            { labels: keyValues() },
            { resources: { limits: { cpus: r.pick(["0.5", 1, 0.25]), memory: sizes(), ...(r.chance(0.3) && { pids: whole(10) }) } } },
            { resources: { reservations: { cpus: "0.1", memory: size(), ...(r.chance(0.5) && { devices: deviceRequest() }) } } },
            { resources: { reservations: { generic_resources: [{ discrete_resource_spec: { kind: "gpu", value: r.pick([2, "3"]) } }] } } },
            { update_config: rollout() },
            { rollback_config: rollout() },
            { restart_policy: { condition: "on-failure", delay: durations(), max_attempts: whole(3, 0), window: duration() } },
            {
              placement: {
                constraints: ["node.role==manager"],
                preferences: [{ spread: "node.labels.zone" }],
                max_replicas_per_node: whole(1),
              },
            },
            { placement: {} },
            { resources: {} },
            extension(),
          ],
          1,
          3,
        ),
      ),
    develop: () => ({
      watch: [
        r.pick([
          { path: path(), action: "sync", target: "/app", ignore: oneOrMore(["node_modules/", "*.log"]), include: oneOrMore(["src"]) },
          { path: "./x", action: "rebuild" },
          { path: "./x", action: "sync+exec", target: "/x", initial_sync: true, exec: { command: command(), environment: keyValues() } },
          ...(r.chance(0.2) ? [{ path: "./x", action: "sync" }, { action: "rebuild" }] : []),
        ]),
      ],
    }),
    device_cgroup_rules: () => strings(["c 1:3 mr", "a 7:* rmw"]),
    devices: () => [
      r.pick([
        "/dev/ttyUSB0",
        "/dev/a:/dev/b",
        "/dev/a:/dev/b:r",
        { source: "/dev/a", target: "/dev/b", permissions: "rw" },
        { source: "/dev/a", target: "/dev/c" },
        "vendor.com/class=name",
      ]),
      ...(r.chance(0.3) ? ["/dev/a:/dev/b"] : []),
    ],
    dns: () => oneOrMore(["8.8.8.8", "1.1.1.1"]),
    dns_opt: () => strings(["use-vc", "no-tld-query"]),
    dns_search: () => oneOrMore(["example.com", "dc1.example.com"]),
    domainname: () => "example.com",
    entrypoint: command,
    environment: environmentOf,
    expose: () => r.some([80, "443", "8000-8002", "53/udp", 9090, "80", "${PORT}"], 1, 3),
    external_links: () => strings(["redis", "db:database"]),
    extra_hosts: hosts,
    gpus: () => r.pick(["all", deviceRequest(), [{ driver: "nvidia", count: 1 }], [{ count: "all", capabilities: ["gpu"] }]]),
    group_add: () => r.pick([["mail"], [1000, "audio"], ["mail", "mail"]]),
    healthcheck: () =>
      r.pick([
        {
          test: r.pick([
            "curl -f http://localhost || exit 1",
            ["CMD", "curl", "-f", "x"],
            ["CMD-SHELL", "true"],
            ["NONE"],
            "NONE",
            "",
            [],
            ...(r.chance(0.15) ? [["curl"]] : []),
          ]),
          interval: durations(),
          timeout: duration(),
          retries: whole(3, 0),
          start_period: duration(),
          start_interval: "5s",
        },
        { disable: flag() },
        { interval: "1m" },
        {},
      ]),
    hostname: () => r.pick(["host", "host.example"]),
    image: () =>
      r.pick([
        "nginx",
        "nginx:${TAG}",
        "example.com:5000/a/b@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "${IMAGE:-alpine}:${TAG:-3}",
        "a/b:1.0",
      ]),
    init: flag,
    ipc: () => r.pick(["host", "shareable", "service:other"]),
    isolation: () => "default",
    labels: () => keyValues(),
    label_file: () => oneOrMore(["one.label", "two.label"]),
    links: () => strings(["other", "other:alias"], 1, 2),
    logging: () =>
      r.pick([
        { driver: "syslog", options: { "syslog-address": "tcp://1.2.3.4:123", retries: 3, gone: null } },
        { driver: "none" },
        { options: { "max-size": "10m", "max-file": 3 } },
        { driver: "json-file", options: {} },
      ]),
    mac_address: () => "02:42:ac:11:65:43",
    mem_limit: sizes,
    mem_reservation: sizes,
    mem_swappiness: () => r.pick([60, "60", 0]),
    memswap_limit: () => r.pick([-1, "-1", "1g", 0]),
    models: () => r.pick([["llm"], { llm: { endpoint_var: "URL", model_var: "NAME" } }, { llm: null }]),
    network_mode: () => r.pick(["host", "none", "bridge", "service:other", "container:abc"]),
    networks: () =>
      r.pick([
        r.some(networkNames, 1, 3),
        Object.fromEntries(
          r
            .some(networkNames, 1, 2)
            .map((key) => [
              key,
              r.pick([
                null,
                {},
                { aliases: strings(["one", "two"]) },
                { ipv4_address: "10.0.0.5", ipv6_address: "2001:db8::5", priority: 100 },
                { driver_opts: { a: 1, b: "x" }, gw_priority: 1, interface_name: "eth0" },
                { link_local_ips: ["169.254.1.1"], mac_address: "02:42:ac:11:65:43" },
                extension(),
              ]),
            ]),
        ),
        {},
        null,
        [],
        ...(r.chance(0.1) ? [["nowhere"]] : []),
      ]),
    oom_kill_disable: flag,
    oom_score_adj: () => r.pick([100, 0, "-100"]),
    pid: () => r.pick(["host", "service:other"]),
    pids_limit: () => r.pick([100, "50", -1, 0]),
    platform: () => r.pick(["linux/amd64", "linux/arm64/v8"]),
    ports: () => [port(), ...(r.chance(0.6) ? [port()] : []), ...(r.chance(0.2) ? [port()] : [])],
    post_start: hook,
    pre_start: hook,
    pre_stop: hook,
    privileged: flag,
    profiles: () => strings(["dev", "debug", "gpu"]),
    pull_policy: () =>
      r.pick(["always", "if_not_present", "missing", "never", "build", "daily", "every_12h", ...(r.chance(0.1) ? ["sometimes"] : [])]),
    read_only: flag,
    restart: () =>
      r.pick(["always", "no", "unless-stopped", "on-failure", "on-failure:3", raw("no"), ...(r.chance(0.1) ? ["maybe", false] : [])]),
    runtime: () => "runc",
    scale: () => whole(2, 0),
    secrets: () => [reference("token"), ...(r.chance(0.3) ? [reference("token")] : [])],
    security_opt: () => strings(["no-new-privileges:true", "label:disable"]),
    shm_size: sizes,
    stdin_open: flag,
    stop_grace_period: durations,
    stop_signal: () => "SIGUSR1",
    storage_opt: () => ({ size: "1G" }),
    sysctls: () =>
      r.pick([{ "net.core.somaxconn": 1024, "net.ipv4.tcp_syncookies": 0 }, ["net.core.somaxconn=1024"], { "kernel.x": "1 2 3" }]),
    tmpfs: () => oneOrMore(["/run", "/tmp:size=64m", "/tmp:mode=755"]),
    tty: flag,
    ulimits,
    use_api_socket: flag,
    user: () => r.pick(["app", "1000:1000", 1000, raw("1000"), "${THREE}"]),
    userns_mode: () => "host",
    uts: () => "host",
    volumes: () => [mount(), ...(r.chance(0.6) ? [mount()] : []), ...(r.chance(0.3) ? [mount()] : [])],
    volumes_from: () => strings(["other", "other:ro", "container:abc"]),
    working_dir: () => r.pick(["/app", "/app/", "rel"]),
    build: () =>
      r.pick([
        path(),
        { context: path(), dockerfile: r.pick(["Dockerfile", "../Dockerfile.dev", "/abs/Dockerfile"]) },
        { context: ".", args: keyValues(), labels: keyValues(), target: "prod" },
        { dockerfile_inline: "FROM scratch\nRUN x\n" },
        {
          context: "https://example.com/a.git#main:sub",
          ssh: r.pick([["default"], ["default", "a=./key"], { default: null }, { default: "" }]),
          cache_from: ["a", "type=local,src=x"],
          cache_to: ["b"],
        },
        {
          context: ".",
          additional_contexts: r.pick([
            { base: "docker-image://x", rel: "./sub", svc: "service:other" },
            ["base=docker-image://x", "rel=./sub"],
          ]),
          extra_hosts: hosts(),
          network: "host",
          no_cache: flag(),
          pull: flag(),
        },
        {
          context: ".",
          secrets: [reference("token")],
          shm_size: size(),
          isolation: "x",
          privileged: flag(),
          platforms: ["linux/amd64"],
          tags: strings(["a:1", "b:2"]),
          ulimits: ulimits(),
        },
        { context: ".", provenance: r.pick([true, "mode=max", false]), sbom: r.pick([true, "x"]), entitlements: ["network.host"] },
        {},
        ...(r.chance(0.1) ? [{ context: ".", dockerfile: "a", dockerfile_inline: "b" }, { contxt: "." }] : []),
      ]),
    depends_on: () =>
      r.pick([
        ["other"],
        { other: { condition: r.pick(["service_started", "service_healthy", "service_completed_successfully"]) } },
        { other: { condition: "service_started", required: flag(), restart: flag() } },
        ["other", "other"],
        ...(r.chance(0.15)
          ? [["ghost"], { ghost: { condition: "service_started", required: false } }, { other: {} }, { other: null }]
          : []),
      ]),
    env_file: () =>
      r.pick([
        "one.env",
        ["one.env", "two.env"],
        [{ path: "one.env", required: flag() }, "two.env"],
        [{ path: "gone.env", required: false }],
        [{ path: "raw.env", format: "raw" }],
        "./one.env",
        ["one.env", "one.env"],
        ...(r.chance(0.15) ? ["gone.env", [{ path: "one.env", format: "odd" }]] : []),
      ]),
  };

  const network = () =>
    r.pick([
      null,
      {},
      { driver: "bridge", driver_opts: { a: 1, b: "x" } },
      { external: true },
      { external: true, name: "outer" },
      { name: "named-${TAG}" },
      { internal: flag(), attachable: flag(), enable_ipv6: flag(), enable_ipv4: flag() },
      {
        ipam: {
          driver: "default",
          config: [{ subnet: "10.0.0.0/16", gateway: "10.0.0.1", ip_range: "10.0.1.0/24", aux_addresses: { h: "10.0.0.9" } }],
          options: { o: "1" },
        },
      },
      { ipam: {} },
      { labels: keyValues() },
      { external: { name: "old" } },
      { external: "false" },
      ...(r.chance(0.1) ? [{ external: true, driver: "x" }, { drivr: "x" }] : []),
    ]);
  const volume = () =>
    r.pick([
      null,
      {},
      { driver: "local", driver_opts: { type: "none", device: path(), o: "bind" } },
      { external: true },
      { external: true, name: "v-${TAG}" },
      { name: "named" },
      { labels: keyValues() },
      { driver_opts: { type: "nfs", o: "addr=1.2.3.4", device: ":/x", n: 5 } },
      extension(),
      ...(r.chance(0.1) ? [{ external: true, labels: { a: "b" } }] : []),
    ]);
  const secret = () =>
    r.pick([
      { file: path() },
      { environment: "TAG" },
      { external: true },
      { external: true, name: "outer" },
      { file: "./t.txt", name: "named", labels: keyValues() },
      { external: { name: "old" } },
      ...(r.chance(0.15) ? [{ file: "a", environment: "B" }, {}] : []),
    ]);
  const config = () =>
    r.pick([
      { file: path() },
      { environment: "TAG" },
      { content: "a=${TAG}\nb=$$x\n" },
      { content: "" },
      { external: true },
      { file: "./c.txt", template_driver: "golang" },
      ...(r.chance(0.1) ? [{ file: "a", content: "b" }] : []),
    ]);
  const model = () =>
    r.pick([{ model: "ai/m" }, { model: "ai/m", context_size: 4096, runtime_flags: ["--a"] }, { model: "ai/m", name: "n" }]);
  const provider = () => ({
    provider: {
      type: "tool",
      options: r.pick([
        { a: "b", n: 1 },
        { list: ["a", "b"], flag: true },
      ]),
    },
  });

  return { service, network, volume, secret, config, model, provider, extension, scalar, text, word, keyValues, command, name };
}
