/** Compose keys of a service that have an effect, and what they become; every other key is reported as ignored. */
export const HONOURED_KEYS: Readonly<Record<string, string>> = {
  build: "Nothing: ECS pulls `image`, which a pipeline builds.",
  cap_add: "`LinuxParameters.Capabilities.Add`; Fargate adds SYS_PTRACE only.",
  cap_drop: "`LinuxParameters.Capabilities.Drop`.",
  command: "`Command` of the container.",
  container_name: "The Docker label `container_name`.",
  cpus: "As `deploy.resources.limits.cpus`.",
  depends_on:
    "`DependsOn` between containers of one task: started, healthy, completed. Between families, the order in which their stacks are deployed.",
  deploy: "See the keys below it.",
  entrypoint: "`EntryPoint` of the container.",
  env_file: "Read by composex; part of `Environment`.",
  environment: "`Environment` of the container; `x-environment` makes parameters of its variables.",
  expose: "`PortMappings`, as `ports`.",
  extends: "Merged by composex.",
  healthcheck: "`HealthCheck`, times in seconds; ECS does not read that of the image, and has no `start_interval`.",
  image: "`Image` of the container.",
  init: "`LinuxParameters.InitProcessEnabled`; on where `x-ecs.EnableExecuteCommand` is.",
  label_file: "Read by composex; part of `DockerLabels`.",
  labels: "`DockerLabels` of the container.",
  links: "As `depends_on` with service_started.",
  logging:
    "`LogConfiguration`: the drivers awslogs, splunk and none; for any other one, awslogs. Default: awslogs, into the family's log group.",
  mem_limit: "As `deploy.resources.limits.memory`.",
  mem_reservation: "As `deploy.resources.reservations.memory`.",
  name: "Not written: the loader puts the service's name there.",
  networks: "Subnets of the task: those of the first network with an `x-vpc` key, which names a subnet group. Default: AppSubnets.",
  platform: "`RuntimePlatform.CpuArchitecture` and `OperatingSystemFamily`, unless `x-ecs` says them.",
  ports: "`PortMappings`; the container's port counts, not the published one. Ingress opens these ports.",
  privileged: "`Privileged`; not on Fargate.",
  profiles: "Whether the service is rendered: `--profile` chooses.",
  read_only: "`ReadonlyRootFilesystem`.",
  scale: "As `deploy.replicas`.",
  secrets: "`Secrets` of the container, from Secrets Manager: see [x-secrets](sections.md#x-secrets).",
  shm_size: "`LinuxParameters.SharedMemorySize`, in MiB; not on Fargate.",
  stdin_open: "`Interactive`.",
  stop_grace_period: "`StopTimeout`, 2 to 120 seconds on Fargate.",
  sysctls: "`SystemControls`; on Fargate net.* only.",
  tmpfs: "`LinuxParameters.Tmpfs`; not on Fargate.",
  tty: "`PseudoTerminal`.",
  ulimits: "`Ulimits`; on Fargate nofile only.",
  user: "`User`.",
  volumes: "`Volumes` of the task and `MountPoints` of the container; they end with the task. Folders of the machine: not on Fargate.",
  working_dir: "`WorkingDirectory`.",
};

/**
 * The same for keys below `deploy`.
 * @public Read by the reference page.
 */
export const HONOURED_DEPLOY_KEYS: Readonly<Record<string, string>> = {
  labels:
    "`ecs.task.family` puts services into one task, `ecs.task.family.hostname` names it, `ecs.depends.condition` and `ecs.essential` say how its containers start and end, `ecs.ephemeral.storage` how much disk it has, `ecs.compute.platform` where it runs: FARGATE, EC2 or EXTERNAL. All others are tags of the ECS service.",
  mode: "replicated only: a service runs as many tasks as `replicas` says.",
  replicas: "`DesiredCount` of the ECS service; the most that a member of the family asks for. Default: 1.",
  "resources.limits": "`Cpu` and `Memory` of the container, from which the size of the task follows.",
  "resources.reservations": "`Cpu` and `MemoryReservation` of the container.",
  "update_config.failure_action": "Whether the deployment circuit breaker rolls back: not for continue and pause.",
  "update_config.order": "start-first, also by default: tasks are added before others end. stop-first: the other way round.",
  "update_config.parallelism": "`MinimumHealthyPercent` and `MaximumPercent`: how many tasks are replaced at once, 0 for all.",
};
