import { amount, type JsonSchema, keyValues, listOf, mapping, oneOf, or, text, textOrTexts, texts, whole } from "./parts.ts";

const deviceRequests: JsonSchema = listOf(
  mapping("A request for devices of the host.", {
    capabilities: texts("What the device must be able to do, such as `gpu`."),
    count: whole("How many devices, or `all`."),
    device_ids: texts("The devices themselves, in place of a count."),
    driver: text("The driver that provides them."),
    options: keyValues("Options for the driver."),
  }),
  "Devices that must be there.",
);

export const gpus: JsonSchema = {
  ...or("string", deviceRequests),
  pattern: "^all$",
  description: "Graphics processors: `all`, or a list of requests.",
};

const resources = mapping("How much of the machine a container may use.", {
  limits: mapping("The most it may use.", {
    cpus: amount("Processors, such as 0.5."),
    memory: amount("Memory, such as 512M."),
    pids: whole("Processes."),
  }),
  reservations: mapping("What must be free for it.", {
    cpus: amount("Processors, such as 0.25."),
    memory: amount("Memory, such as 128M."),
    devices: deviceRequests,
    generic_resources: listOf(
      mapping("A resource of the user's own kind.", {
        discrete_resource_spec: mapping("A kind that is counted.", { kind: text("The kind."), value: amount("How many.") }),
      }),
      "Resources of the user's own kinds.",
    ),
  }),
});

function rollout(description: string): JsonSchema {
  return mapping(description, {
    parallelism: whole("How many tasks at a time; 0 is all."),
    delay: text("Time between two groups, such as 10s."),
    failure_action: oneOf(["continue", "rollback", "pause"], "What happens when it fails."),
    monitor: text("How long a new task is watched."),
    max_failure_ratio: amount("The share of tasks that may fail."),
    order: oneOf(["start-first", "stop-first"], "Whether new tasks start before old ones stop."),
  });
}

export const deploy: JsonSchema = or(
  "null",
  mapping("How the service is run on a cluster.", {
    mode: text("`replicated`, `global`, or as a job."),
    endpoint_mode: text("How clients find the service."),
    replicas: whole("How many tasks run."),
    labels: keyValues("Labels of the service, not of its containers."),
    resources,
    update_config: rollout("How an update is rolled out."),
    rollback_config: rollout("How an update is taken back."),
    restart_policy: mapping("When a container is started again.", {
      condition: text("`none`, `on-failure` or `any`."),
      delay: text("Time before the next try."),
      max_attempts: whole("How many tries."),
      window: text("How long a start must hold to count."),
    }),
    placement: mapping("Which machines may run it.", {
      constraints: texts("Conditions that a machine must meet."),
      preferences: listOf(
        mapping("A wish on how tasks are spread.", { spread: text("The property to spread over.") }),
        "Wishes on how tasks are spread.",
      ),
      max_replicas_per_node: whole("The most tasks on one machine."),
    }),
  }),
);

const watchActions = ["rebuild", "sync", "restart", "sync+restart", "sync+exec"];

export const develop: JsonSchema = or(
  "null",
  mapping("What happens on a developer's machine when files change.", {
    watch: listOf(
      mapping(
        "Files, and what a change of them sets off.",
        {
          path: text("The files to watch."),
          action: oneOf(watchActions, "What a change sets off."),
          target: text("Where in the container the files go."),
          ignore: textOrTexts("Patterns of files that do not count."),
          include: textOrTexts("Patterns of files that count."),
          initial_sync: { type: ["boolean", "string"], description: "Whether files are copied at the start too." },
          exec: mapping("The command to run after a sync.", {
            command: or("null", textOrTexts("The command.")),
            user: text("Who runs it."),
            privileged: { type: ["boolean", "string"], description: "Whether it runs with all rights." },
            working_dir: text("Where it runs."),
            environment: keyValues("Its variables."),
          }),
        },
        ["path", "action"],
      ),
      "Rules, each for some files.",
    ),
  }),
);
