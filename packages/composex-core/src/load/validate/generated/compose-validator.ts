/* oxlint-disable */
// @ts-nocheck
// Generated from ../schema by scripts/generate-validators.ts.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"compose","title":"Compose file","type":"object","properties":{"version":{"type":"string","description":"Not used any more."},"name":{"type":"string","description":"The name of the project."},"include":{"type":"array","description":"Other projects to take in.","items":{"type":["string","object"],"description":"Another project to take in.","properties":{"path":{"type":["string","array"],"description":"Its files, later ones laid over earlier ones.","items":{"type":"string"}},"project_directory":{"type":"string","description":"Where its relative paths start."},"env_file":{"type":["string","array"],"description":"Files with its variables.","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"services":{"type":["object","null"],"description":"The services.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/definitions/service"}},"additionalProperties":false},"models":{"type":["object","null"],"description":"The models.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","description":"A model.","properties":{"context_size":{"type":["integer","string"],"description":"How much text it can hold."},"model":{"type":"string","description":"The model."},"name":{"type":"string","description":"Its name."},"runtime_flags":{"type":"array","items":{"type":"string"},"description":"Options for the program that runs it."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"networks":{"type":["object","null"],"description":"The networks.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"A network.","properties":{"attachable":{"type":["boolean","string"],"description":"Whether other containers may join."},"driver":{"type":"string","description":"The driver."},"driver_opts":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","boolean","null"]}},"enable_ipv4":{"type":["boolean","string"],"description":"Whether it has IPv4 addresses."},"enable_ipv6":{"type":["boolean","string"],"description":"Whether it has IPv6 addresses."},"external":{"type":["boolean","string","object"],"description":"The thing exists already; its name stands here in old files.","properties":{"name":{"type":"string","description":"Its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"internal":{"type":["boolean","string"],"description":"Whether it has no way out."},"ipam":{"type":"object","description":"How addresses are given.","properties":{"config":{"type":"array","description":"Ranges of addresses.","items":{"type":"object","description":"A range of addresses.","properties":{"subnet":{"type":"string","description":"The range."},"ip_range":{"type":"string","description":"The part that is given out."},"gateway":{"type":"string","description":"The way out."},"aux_addresses":{"type":"object","description":"Addresses that are taken.","additionalProperties":{"type":["string","number","boolean","null"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"driver":{"type":"string","description":"The driver."},"options":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","boolean","null"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"labels":{"type":["object","array"],"description":"Labels.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"name":{"type":"string","description":"Its name, in place of one made from the project."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"volumes":{"type":["object","null"],"description":"The volumes.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"A volume.","properties":{"driver":{"type":"string","description":"The driver."},"driver_opts":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","boolean","null"]}},"external":{"type":["boolean","string","object"],"description":"The thing exists already; its name stands here in old files.","properties":{"name":{"type":"string","description":"Its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"labels":{"type":["object","array"],"description":"Labels.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"name":{"type":"string","description":"Its name, in place of one made from the project."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"secrets":{"type":["object","null"],"description":"The secrets.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","description":"A secret.","properties":{"driver":{"type":"string","description":"The driver."},"driver_opts":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","boolean","null"]}},"environment":{"type":"string","description":"The variable that holds it."},"external":{"type":["boolean","string","object"],"description":"The thing exists already; its name stands here in old files.","properties":{"name":{"type":"string","description":"Its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"file":{"type":"string","description":"The file that holds it."},"labels":{"type":["object","array"],"description":"Labels.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"name":{"type":"string","description":"Its name, in place of one made from the project."},"template_driver":{"type":"string","description":"The driver for its template."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"configs":{"type":["object","null"],"description":"The configs.","patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","description":"A file for containers.","properties":{"content":{"type":"string","description":"The content itself."},"environment":{"type":"string","description":"The variable that holds it."},"external":{"type":["boolean","string","object"],"description":"The thing exists already; its name stands here in old files.","properties":{"name":{"type":"string","description":"Its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"file":{"type":"string","description":"The file that holds it."},"labels":{"type":["object","array"],"description":"Labels.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"name":{"type":"string","description":"Its name, in place of one made from the project."},"template_driver":{"type":"string","description":"The driver for its template."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"definitions":{"service":{"type":"object","description":"One kind of container, and how many of it run.","properties":{"annotations":{"type":["object","array"],"description":"Annotations of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"attach":{"type":["boolean","string"],"description":"Whether its output is shown."},"blkio_config":{"type":"object","description":"Limits for disks.","properties":{"device_read_bps":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_read_iops":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_write_bps":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_write_iops":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"weight":{"type":["integer","string"],"description":"Its share among others."},"weight_device":{"type":"array","description":"Shares by device.","items":{"type":"object","description":"A share of one device.","properties":{"path":{"type":"string","description":"The device."},"weight":{"type":["integer","string"],"description":"The share."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","weight"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"build":{"type":["string","null","object"],"description":"How the image is built; text alone names the folder.","properties":{"additional_contexts":{"type":["object","array"],"description":"Further folders or images that the build may use, by name.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"args":{"type":["object","array"],"description":"Variables for the build.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"cache_from":{"type":"array","description":"Where cached layers come from.","items":{"type":"string"}},"cache_to":{"type":"array","description":"Where cached layers go.","items":{"type":"string"}},"context":{"type":"string","description":"The folder, or the address of a repository."},"dockerfile":{"type":"string","description":"The build file, from the context."},"dockerfile_inline":{"type":"string","description":"The build file itself."},"entitlements":{"type":"array","description":"Rights that the build is given.","items":{"type":"string"}},"extra_hosts":{"type":["array","object"],"description":"Names and addresses beyond those of DNS.","items":{"type":"string","pattern":"^[^=:]+[=:].+$"},"additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"isolation":{"type":"string","description":"How the build is kept apart."},"labels":{"type":["object","array"],"description":"Labels of the image.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"network":{"type":"string","description":"The network during the build."},"no_cache":{"type":["boolean","string"],"description":"Whether cached layers are left alone."},"no_cache_filter":{"type":["string","array"],"description":"Stages for which cached layers are left alone.","items":{"type":"string"}},"platforms":{"type":"array","description":"Platforms to build for.","items":{"type":"string"}},"privileged":{"type":["boolean","string"],"description":"Whether the build has all rights."},"provenance":{"type":["boolean","string"],"description":"Whether it records how it was built."},"pull":{"type":["boolean","string"],"description":"Whether base images are fetched anew."},"sbom":{"type":["boolean","string"],"description":"Whether it records what went in."},"secrets":{"type":"array","description":"Each secret that the containers may read.","items":{"type":["string","object"],"description":"A secret, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the secret."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"shm_size":{"type":["number","string"],"description":"Shared memory, such as 128m."},"ssh":{"type":["array","object"],"description":"Keys for the build.","items":{"type":"string"},"additionalProperties":{"type":["string","null"]}},"tags":{"type":"array","description":"Further names of the image.","items":{"type":"string"}},"target":{"type":"string","description":"The stage to build."},"ulimits":{"type":"object","description":"Limits of the kernel, one number or a soft and a hard one.","patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"description":"A soft and a hard limit.","properties":{"soft":{"type":["integer","string"],"description":"The limit that counts."},"hard":{"type":["integer","string"],"description":"How far it may be raised."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"]}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"cap_add":{"type":"array","description":"Rights of the kernel to add.","items":{"type":"string"}},"cap_drop":{"type":"array","description":"Rights of the kernel to take away.","items":{"type":"string"}},"cgroup":{"type":"string","enum":["host","private"],"description":"Whose control group it runs in."},"cgroup_parent":{"type":"string","description":"The control group above it."},"command":{"type":["null","string","array"],"description":"The command, in place of that of the image.","items":{"type":"string"}},"configs":{"type":"array","description":"Each config that the containers may read.","items":{"type":["string","object"],"description":"A config, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the config."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"container_name":{"type":"string","description":"The name of its only container."},"cpu_count":{"type":["integer","string"],"description":"Processors."},"cpu_percent":{"type":["number","string"],"description":"The share of the processors, of 100."},"cpu_period":{"type":["number","string"],"description":"The period of the scheduler, in microseconds."},"cpu_quota":{"type":["number","string"],"description":"Its time in each period, in microseconds."},"cpu_rt_period":{"type":["number","string"],"description":"The period of the real-time scheduler."},"cpu_rt_runtime":{"type":["number","string"],"description":"Its time in each period of the real-time scheduler."},"cpu_shares":{"type":["number","string"],"description":"Its weight among others."},"cpus":{"type":["number","string"],"description":"The processors it may use, such as 0.5."},"cpuset":{"type":"string","description":"Which processors it may use, such as 0-3."},"credential_spec":{"type":"object","description":"The account of a Windows container.","properties":{"config":{"type":"string","description":"A config that holds it."},"file":{"type":"string","description":"A file that holds it."},"registry":{"type":"string","description":"The key of the registry that holds it."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"depends_on":{"type":["array","object"],"description":"Services that must be there before this one starts.","items":{"type":"string"},"additionalProperties":{"type":"object","description":"What is asked of the other service.","properties":{"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"],"description":"When it counts as there."},"required":{"type":["boolean","string"],"description":"Whether this service starts without it."},"restart":{"type":["boolean","string"],"description":"Whether this service restarts with it."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"deploy":{"type":["null","object"],"description":"How the service is run on a cluster.","properties":{"mode":{"type":"string","description":"`replicated`, `global`, or as a job."},"endpoint_mode":{"type":"string","description":"How clients find the service."},"replicas":{"type":["integer","string"],"description":"How many tasks run."},"labels":{"type":["object","array"],"description":"Labels of the service, not of its containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"resources":{"type":"object","description":"How much of the machine a container may use.","properties":{"limits":{"type":"object","description":"The most it may use.","properties":{"cpus":{"type":["number","string"],"description":"Processors, such as 0.5."},"memory":{"type":["number","string"],"description":"Memory, such as 512M."},"pids":{"type":["integer","string"],"description":"Processes."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reservations":{"type":"object","description":"What must be free for it.","properties":{"cpus":{"type":["number","string"],"description":"Processors, such as 0.25."},"memory":{"type":["number","string"],"description":"Memory, such as 128M."},"devices":{"type":"array","description":"Devices that must be there.","items":{"type":"object","description":"A request for devices of the host.","properties":{"capabilities":{"type":"array","description":"What the device must be able to do, such as `gpu`.","items":{"type":"string"}},"count":{"type":["integer","string"],"description":"How many devices, or `all`."},"device_ids":{"type":"array","description":"The devices themselves, in place of a count.","items":{"type":"string"}},"driver":{"type":"string","description":"The driver that provides them."},"options":{"type":["object","array"],"description":"Options for the driver.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"generic_resources":{"type":"array","description":"Resources of the user's own kinds.","items":{"type":"object","description":"A resource of the user's own kind.","properties":{"discrete_resource_spec":{"type":"object","description":"A kind that is counted.","properties":{"kind":{"type":"string","description":"The kind."},"value":{"type":["number","string"],"description":"How many."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"update_config":{"type":"object","description":"How an update is rolled out.","properties":{"parallelism":{"type":["integer","string"],"description":"How many tasks at a time; 0 is all."},"delay":{"type":"string","description":"Time between two groups, such as 10s."},"failure_action":{"type":"string","enum":["continue","rollback","pause"],"description":"What happens when it fails."},"monitor":{"type":"string","description":"How long a new task is watched."},"max_failure_ratio":{"type":["number","string"],"description":"The share of tasks that may fail."},"order":{"type":"string","enum":["start-first","stop-first"],"description":"Whether new tasks start before old ones stop."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"rollback_config":{"type":"object","description":"How an update is taken back.","properties":{"parallelism":{"type":["integer","string"],"description":"How many tasks at a time; 0 is all."},"delay":{"type":"string","description":"Time between two groups, such as 10s."},"failure_action":{"type":"string","enum":["continue","rollback","pause"],"description":"What happens when it fails."},"monitor":{"type":"string","description":"How long a new task is watched."},"max_failure_ratio":{"type":["number","string"],"description":"The share of tasks that may fail."},"order":{"type":"string","enum":["start-first","stop-first"],"description":"Whether new tasks start before old ones stop."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"restart_policy":{"type":"object","description":"When a container is started again.","properties":{"condition":{"type":"string","description":"`none`, `on-failure` or `any`."},"delay":{"type":"string","description":"Time before the next try."},"max_attempts":{"type":["integer","string"],"description":"How many tries."},"window":{"type":"string","description":"How long a start must hold to count."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"placement":{"type":"object","description":"Which machines may run it.","properties":{"constraints":{"type":"array","description":"Conditions that a machine must meet.","items":{"type":"string"}},"preferences":{"type":"array","description":"Wishes on how tasks are spread.","items":{"type":"object","description":"A wish on how tasks are spread.","properties":{"spread":{"type":"string","description":"The property to spread over."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"max_replicas_per_node":{"type":["integer","string"],"description":"The most tasks on one machine."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"develop":{"type":["null","object"],"description":"What happens on a developer's machine when files change.","properties":{"watch":{"type":"array","description":"Rules, each for some files.","items":{"type":"object","description":"Files, and what a change of them sets off.","properties":{"path":{"type":"string","description":"The files to watch."},"action":{"type":"string","enum":["rebuild","sync","restart","sync+restart","sync+exec"],"description":"What a change sets off."},"target":{"type":"string","description":"Where in the container the files go."},"ignore":{"type":["string","array"],"description":"Patterns of files that do not count.","items":{"type":"string"}},"include":{"type":["string","array"],"description":"Patterns of files that count.","items":{"type":"string"}},"initial_sync":{"type":["boolean","string"],"description":"Whether files are copied at the start too."},"exec":{"type":"object","description":"The command to run after a sync.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","action"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"device_cgroup_rules":{"type":"array","description":"Rules on devices.","items":{"type":"string"}},"devices":{"type":"array","description":"Devices of the host.","items":{"type":["string","object"],"description":"A device, short as `source:target:permissions` or spelled out.","properties":{"source":{"type":"string","description":"The device of the host."},"target":{"type":"string","description":"Its name in the container."},"permissions":{"type":"string","description":"Read, write, make: `rwm`."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source"]}},"dns":{"type":["string","array"],"description":"Servers for names.","items":{"type":"string"}},"dns_opt":{"type":"array","description":"Options for the search of names.","items":{"type":"string"}},"dns_search":{"type":["string","array"],"description":"Domains to search names in.","items":{"type":"string"}},"domainname":{"type":"string","description":"The domain of the container."},"entrypoint":{"type":["null","string","array"],"description":"The program, in place of that of the image.","items":{"type":"string"}},"env_file":{"type":["string","array"],"description":"Files with variables; later ones win, `environment` wins over all.","items":{"type":["string","object"],"description":"A file with variables.","properties":{"path":{"type":"string","description":"The file."},"required":{"type":["boolean","string"],"description":"Whether it must exist."},"format":{"type":"string","description":"`raw` leaves quotes and dollars alone."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]}},"environment":{"type":["object","array"],"description":"Variables of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"expose":{"type":"array","description":"Ports for other services only.","items":{"type":["string","number"]}},"extends":{"type":["string","object"],"description":"Another service to build on.","properties":{"service":{"type":"string","description":"Its name."},"file":{"type":"string","description":"Its file, if another."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["service"]},"external_links":{"type":"array","description":"Containers that others run.","items":{"type":"string"}},"extra_hosts":{"type":["array","object"],"description":"Names and addresses beyond those of DNS.","items":{"type":"string","pattern":"^[^=:]+[=:].+$"},"additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"gpus":{"type":["string","array"],"description":"Graphics processors: `all`, or a list of requests.","items":{"type":"object","description":"A request for devices of the host.","properties":{"capabilities":{"type":"array","description":"What the device must be able to do, such as `gpu`.","items":{"type":"string"}},"count":{"type":["integer","string"],"description":"How many devices, or `all`."},"device_ids":{"type":"array","description":"The devices themselves, in place of a count.","items":{"type":"string"}},"driver":{"type":"string","description":"The driver that provides them."},"options":{"type":["object","array"],"description":"Options for the driver.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"pattern":"^all$"},"group_add":{"type":"array","description":"Further groups of the user.","items":{"type":["string","number"]}},"healthcheck":{"type":"object","description":"How to find out whether a container is well.","properties":{"disable":{"type":["boolean","string"],"description":"Whether the check of the image is switched off."},"interval":{"type":"string","description":"Time between checks, such as 30s."},"retries":{"type":["number","string"],"description":"Failures in a row that count."},"start_interval":{"type":"string","description":"Time between checks at the start."},"start_period":{"type":"string","description":"Time in which failures do not count."},"test":{"type":["string","array"],"description":"The check: text for a shell, or a list that starts with CMD, CMD-SHELL or NONE.","items":{"type":"string"}},"timeout":{"type":"string","description":"How long a check may take."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hostname":{"type":"string","description":"The name of the container."},"image":{"type":"string","description":"The image."},"init":{"type":["boolean","string"],"description":"Whether a small first process looks after the others."},"ipc":{"type":"string","description":"Whose memory and queues it shares."},"isolation":{"type":"string","description":"How it is kept apart."},"label_file":{"type":["string","array"],"description":"Files with labels.","items":{"type":"string"}},"labels":{"type":["object","array"],"description":"Labels of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"links":{"type":"array","description":"Services to reach by another name.","items":{"type":"string"}},"logging":{"type":"object","description":"Where output goes.","properties":{"driver":{"type":"string","description":"The driver."},"options":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","null","boolean"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mac_address":{"type":"string","description":"The hardware address."},"mem_limit":{"type":["number","string"],"description":"The most memory, such as 512m."},"mem_reservation":{"type":["number","string"],"description":"The memory that must be free."},"mem_swappiness":{"type":["integer","string"],"description":"How soon memory is moved to disk, of 100."},"memswap_limit":{"type":["number","string"],"description":"Memory and swap together; -1 is no limit."},"models":{"type":["array","object"],"description":"Models that the service uses.","items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"Variables that tell about the model.","properties":{"endpoint_var":{"type":"string","description":"The variable with its address."},"model_var":{"type":"string","description":"The variable with its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"network_mode":{"type":"string","description":"`host`, `none`, or `service:name` to share that of another."},"networks":{"type":["array","object","null"],"description":"Networks that the containers join.","items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"How the service joins a network.","properties":{"aliases":{"type":"array","items":{"type":"string"},"description":"Other names for the service there."},"driver_opts":{"type":"object","additionalProperties":{"type":["string","number"]},"description":"Options for the driver."},"gw_priority":{"type":["number","string"],"description":"Which network gives the way out; the highest does."},"interface_name":{"type":"string","description":"The name of the interface."},"ipv4_address":{"type":"string","description":"A fixed address."},"ipv6_address":{"type":"string","description":"A fixed address."},"link_local_ips":{"type":"array","items":{"type":"string"},"description":"Addresses of this link only."},"mac_address":{"type":"string","description":"The hardware address."},"priority":{"type":["number","string"],"description":"In which order networks are joined; the highest first."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"oom_kill_disable":{"type":["boolean","string"],"description":"Whether it survives when memory is short."},"oom_score_adj":{"type":["integer","string"],"description":"How soon it is stopped when memory is short."},"pid":{"type":"string","description":"Whose processes it sees."},"pids_limit":{"type":["number","string"],"description":"The most processes."},"platform":{"type":"string","description":"The platform, such as linux/arm64."},"ports":{"type":"array","description":"Ports that others may use.","items":{"type":["number","string","object"],"description":"A port, short as `address:published:target/protocol` or spelled out.","properties":{"name":{"type":"string","description":"What people call it."},"target":{"type":["integer","string"],"description":"The port that the container listens on."},"published":{"type":["integer","string"],"description":"The port that others use, or a range to pick from."},"host_ip":{"type":"string","description":"The address of the host to listen on."},"protocol":{"type":"string","description":"`tcp` or `udp`."},"app_protocol":{"type":"string","description":"What is spoken over it, such as `http`."},"mode":{"type":"string","description":"`host` or `ingress`."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"post_start":{"type":"array","description":"Commands to run once a container has started.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"pre_start":{"type":"array","description":"Commands to run before a container starts.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"image":{"type":"string","description":"The image to run it in."},"per_replica":{"type":["boolean","string"],"description":"Whether each container runs it."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"pre_stop":{"type":"array","description":"Commands to run before a container stops.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"privileged":{"type":["boolean","string"],"description":"Whether it has all rights."},"profiles":{"type":"array","description":"The service runs only when one of these is active.","items":{"type":"string"}},"provider":{"type":"object","description":"A tool that provides the service instead of a container.","properties":{"type":{"type":"string","description":"The tool."},"options":{"type":"object","description":"Its options.","additionalProperties":{"type":["string","number","boolean","array"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]},"pull_policy":{"type":"string","pattern":"^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$|\\$","description":"When the image is fetched: always, never, missing, build, refresh, daily, weekly, or every_ and a time."},"pull_refresh_after":{"type":"string","description":"When a fetched image counts as old."},"read_only":{"type":["boolean","string"],"description":"Whether its file system can only be read."},"restart":{"type":"string","description":"When it is started again: no, always, on-failure or unless-stopped."},"runtime":{"type":"string","description":"The container runtime."},"scale":{"type":["integer","string"],"description":"How many run, where `deploy` does not say."},"secrets":{"type":"array","description":"Each secret that the containers may read.","items":{"type":["string","object"],"description":"A secret, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the secret."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"security_opt":{"type":"array","description":"Options for security.","items":{"type":"string"}},"shm_size":{"type":["number","string"],"description":"Shared memory, such as 64m."},"stdin_open":{"type":["boolean","string"],"description":"Whether input stays open."},"stop_grace_period":{"type":"string","description":"Time to stop before it is killed, such as 30s."},"stop_signal":{"type":"string","description":"The signal that asks it to stop."},"storage_opt":{"type":"object","description":"Options for its file system.","additionalProperties":{"type":["string","number","boolean","null"]}},"sysctls":{"type":["object","array"],"description":"Settings of the kernel.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"tmpfs":{"type":["string","array"],"description":"Folders in memory.","items":{"type":"string"}},"tty":{"type":["boolean","string"],"description":"Whether it has a terminal."},"ulimits":{"type":"object","description":"Limits of the kernel, one number or a soft and a hard one.","patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"description":"A soft and a hard limit.","properties":{"soft":{"type":["integer","string"],"description":"The limit that counts."},"hard":{"type":["integer","string"],"description":"How far it may be raised."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"]}},"additionalProperties":false},"use_api_socket":{"type":["boolean","string"],"description":"Whether it may talk to the container engine."},"user":{"type":"string","description":"Who runs it: a name or number, and a group after a colon."},"userns_mode":{"type":"string","description":"Whose users it has."},"uts":{"type":"string","description":"Whose host name it has."},"volumes":{"type":"array","description":"Folders, volumes and memory that the containers see.","items":{"type":["string","object"],"description":"A mount, short as `source:target:options` or spelled out.","properties":{"type":{"type":"string","enum":["bind","volume","tmpfs","cluster","npipe","image"],"description":"What is mounted."},"source":{"type":"string","description":"A folder of the host, the name of a volume, or an image."},"target":{"type":"string","description":"Where in the container it is seen."},"read_only":{"type":["boolean","string"],"description":"Whether the container may only read."},"consistency":{"type":"string","description":"How soon host and container see the same."},"bind":{"type":"object","description":"For a folder of the host.","properties":{"propagation":{"type":"string","description":"How mounts inside it are passed on."},"create_host_path":{"type":["boolean","string"],"description":"Whether a missing folder is made."},"recursive":{"type":"string","enum":["enabled","disabled","writable","readonly"],"description":"What becomes of mounts inside it."},"selinux":{"type":"string","enum":["z","Z"],"description":"Whether its label is shared or private."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"volume":{"type":"object","description":"For a volume.","properties":{"labels":{"type":["object","array"],"description":"Labels of a volume without a name.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"nocopy":{"type":["boolean","string"],"description":"Whether files of the image at that place are left out."},"subpath":{"type":"string","description":"The folder of the volume to mount."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"tmpfs":{"type":"object","description":"For memory.","properties":{"size":{"type":["number","string"],"description":"How large, such as 64m."},"mode":{"type":["number","string"],"description":"Its file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"image":{"type":"object","description":"For an image.","properties":{"subpath":{"type":"string","description":"The folder of the image to mount."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]}},"volumes_from":{"type":"array","description":"Services whose mounts it shares.","items":{"type":"string"}},"working_dir":{"type":"string","description":"Where its command runs."}},"patternProperties":{"^x-":{}},"additionalProperties":false}}};
const schema12 = {"type":"object","description":"One kind of container, and how many of it run.","properties":{"annotations":{"type":["object","array"],"description":"Annotations of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"attach":{"type":["boolean","string"],"description":"Whether its output is shown."},"blkio_config":{"type":"object","description":"Limits for disks.","properties":{"device_read_bps":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_read_iops":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_write_bps":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"device_write_iops":{"type":"array","description":"Limits by device.","items":{"type":"object","description":"A limit of one device.","properties":{"path":{"type":"string","description":"The device."},"rate":{"type":["number","string"],"description":"Bytes or operations a second."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","rate"]}},"weight":{"type":["integer","string"],"description":"Its share among others."},"weight_device":{"type":"array","description":"Shares by device.","items":{"type":"object","description":"A share of one device.","properties":{"path":{"type":"string","description":"The device."},"weight":{"type":["integer","string"],"description":"The share."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","weight"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"build":{"type":["string","null","object"],"description":"How the image is built; text alone names the folder.","properties":{"additional_contexts":{"type":["object","array"],"description":"Further folders or images that the build may use, by name.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"args":{"type":["object","array"],"description":"Variables for the build.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"cache_from":{"type":"array","description":"Where cached layers come from.","items":{"type":"string"}},"cache_to":{"type":"array","description":"Where cached layers go.","items":{"type":"string"}},"context":{"type":"string","description":"The folder, or the address of a repository."},"dockerfile":{"type":"string","description":"The build file, from the context."},"dockerfile_inline":{"type":"string","description":"The build file itself."},"entitlements":{"type":"array","description":"Rights that the build is given.","items":{"type":"string"}},"extra_hosts":{"type":["array","object"],"description":"Names and addresses beyond those of DNS.","items":{"type":"string","pattern":"^[^=:]+[=:].+$"},"additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"isolation":{"type":"string","description":"How the build is kept apart."},"labels":{"type":["object","array"],"description":"Labels of the image.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"network":{"type":"string","description":"The network during the build."},"no_cache":{"type":["boolean","string"],"description":"Whether cached layers are left alone."},"no_cache_filter":{"type":["string","array"],"description":"Stages for which cached layers are left alone.","items":{"type":"string"}},"platforms":{"type":"array","description":"Platforms to build for.","items":{"type":"string"}},"privileged":{"type":["boolean","string"],"description":"Whether the build has all rights."},"provenance":{"type":["boolean","string"],"description":"Whether it records how it was built."},"pull":{"type":["boolean","string"],"description":"Whether base images are fetched anew."},"sbom":{"type":["boolean","string"],"description":"Whether it records what went in."},"secrets":{"type":"array","description":"Each secret that the containers may read.","items":{"type":["string","object"],"description":"A secret, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the secret."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"shm_size":{"type":["number","string"],"description":"Shared memory, such as 128m."},"ssh":{"type":["array","object"],"description":"Keys for the build.","items":{"type":"string"},"additionalProperties":{"type":["string","null"]}},"tags":{"type":"array","description":"Further names of the image.","items":{"type":"string"}},"target":{"type":"string","description":"The stage to build."},"ulimits":{"type":"object","description":"Limits of the kernel, one number or a soft and a hard one.","patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"description":"A soft and a hard limit.","properties":{"soft":{"type":["integer","string"],"description":"The limit that counts."},"hard":{"type":["integer","string"],"description":"How far it may be raised."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"]}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"cap_add":{"type":"array","description":"Rights of the kernel to add.","items":{"type":"string"}},"cap_drop":{"type":"array","description":"Rights of the kernel to take away.","items":{"type":"string"}},"cgroup":{"type":"string","enum":["host","private"],"description":"Whose control group it runs in."},"cgroup_parent":{"type":"string","description":"The control group above it."},"command":{"type":["null","string","array"],"description":"The command, in place of that of the image.","items":{"type":"string"}},"configs":{"type":"array","description":"Each config that the containers may read.","items":{"type":["string","object"],"description":"A config, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the config."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"container_name":{"type":"string","description":"The name of its only container."},"cpu_count":{"type":["integer","string"],"description":"Processors."},"cpu_percent":{"type":["number","string"],"description":"The share of the processors, of 100."},"cpu_period":{"type":["number","string"],"description":"The period of the scheduler, in microseconds."},"cpu_quota":{"type":["number","string"],"description":"Its time in each period, in microseconds."},"cpu_rt_period":{"type":["number","string"],"description":"The period of the real-time scheduler."},"cpu_rt_runtime":{"type":["number","string"],"description":"Its time in each period of the real-time scheduler."},"cpu_shares":{"type":["number","string"],"description":"Its weight among others."},"cpus":{"type":["number","string"],"description":"The processors it may use, such as 0.5."},"cpuset":{"type":"string","description":"Which processors it may use, such as 0-3."},"credential_spec":{"type":"object","description":"The account of a Windows container.","properties":{"config":{"type":"string","description":"A config that holds it."},"file":{"type":"string","description":"A file that holds it."},"registry":{"type":"string","description":"The key of the registry that holds it."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"depends_on":{"type":["array","object"],"description":"Services that must be there before this one starts.","items":{"type":"string"},"additionalProperties":{"type":"object","description":"What is asked of the other service.","properties":{"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"],"description":"When it counts as there."},"required":{"type":["boolean","string"],"description":"Whether this service starts without it."},"restart":{"type":["boolean","string"],"description":"Whether this service restarts with it."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"deploy":{"type":["null","object"],"description":"How the service is run on a cluster.","properties":{"mode":{"type":"string","description":"`replicated`, `global`, or as a job."},"endpoint_mode":{"type":"string","description":"How clients find the service."},"replicas":{"type":["integer","string"],"description":"How many tasks run."},"labels":{"type":["object","array"],"description":"Labels of the service, not of its containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"resources":{"type":"object","description":"How much of the machine a container may use.","properties":{"limits":{"type":"object","description":"The most it may use.","properties":{"cpus":{"type":["number","string"],"description":"Processors, such as 0.5."},"memory":{"type":["number","string"],"description":"Memory, such as 512M."},"pids":{"type":["integer","string"],"description":"Processes."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reservations":{"type":"object","description":"What must be free for it.","properties":{"cpus":{"type":["number","string"],"description":"Processors, such as 0.25."},"memory":{"type":["number","string"],"description":"Memory, such as 128M."},"devices":{"type":"array","description":"Devices that must be there.","items":{"type":"object","description":"A request for devices of the host.","properties":{"capabilities":{"type":"array","description":"What the device must be able to do, such as `gpu`.","items":{"type":"string"}},"count":{"type":["integer","string"],"description":"How many devices, or `all`."},"device_ids":{"type":"array","description":"The devices themselves, in place of a count.","items":{"type":"string"}},"driver":{"type":"string","description":"The driver that provides them."},"options":{"type":["object","array"],"description":"Options for the driver.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"generic_resources":{"type":"array","description":"Resources of the user's own kinds.","items":{"type":"object","description":"A resource of the user's own kind.","properties":{"discrete_resource_spec":{"type":"object","description":"A kind that is counted.","properties":{"kind":{"type":"string","description":"The kind."},"value":{"type":["number","string"],"description":"How many."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"update_config":{"type":"object","description":"How an update is rolled out.","properties":{"parallelism":{"type":["integer","string"],"description":"How many tasks at a time; 0 is all."},"delay":{"type":"string","description":"Time between two groups, such as 10s."},"failure_action":{"type":"string","enum":["continue","rollback","pause"],"description":"What happens when it fails."},"monitor":{"type":"string","description":"How long a new task is watched."},"max_failure_ratio":{"type":["number","string"],"description":"The share of tasks that may fail."},"order":{"type":"string","enum":["start-first","stop-first"],"description":"Whether new tasks start before old ones stop."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"rollback_config":{"type":"object","description":"How an update is taken back.","properties":{"parallelism":{"type":["integer","string"],"description":"How many tasks at a time; 0 is all."},"delay":{"type":"string","description":"Time between two groups, such as 10s."},"failure_action":{"type":"string","enum":["continue","rollback","pause"],"description":"What happens when it fails."},"monitor":{"type":"string","description":"How long a new task is watched."},"max_failure_ratio":{"type":["number","string"],"description":"The share of tasks that may fail."},"order":{"type":"string","enum":["start-first","stop-first"],"description":"Whether new tasks start before old ones stop."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"restart_policy":{"type":"object","description":"When a container is started again.","properties":{"condition":{"type":"string","description":"`none`, `on-failure` or `any`."},"delay":{"type":"string","description":"Time before the next try."},"max_attempts":{"type":["integer","string"],"description":"How many tries."},"window":{"type":"string","description":"How long a start must hold to count."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"placement":{"type":"object","description":"Which machines may run it.","properties":{"constraints":{"type":"array","description":"Conditions that a machine must meet.","items":{"type":"string"}},"preferences":{"type":"array","description":"Wishes on how tasks are spread.","items":{"type":"object","description":"A wish on how tasks are spread.","properties":{"spread":{"type":"string","description":"The property to spread over."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"max_replicas_per_node":{"type":["integer","string"],"description":"The most tasks on one machine."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"develop":{"type":["null","object"],"description":"What happens on a developer's machine when files change.","properties":{"watch":{"type":"array","description":"Rules, each for some files.","items":{"type":"object","description":"Files, and what a change of them sets off.","properties":{"path":{"type":"string","description":"The files to watch."},"action":{"type":"string","enum":["rebuild","sync","restart","sync+restart","sync+exec"],"description":"What a change sets off."},"target":{"type":"string","description":"Where in the container the files go."},"ignore":{"type":["string","array"],"description":"Patterns of files that do not count.","items":{"type":"string"}},"include":{"type":["string","array"],"description":"Patterns of files that count.","items":{"type":"string"}},"initial_sync":{"type":["boolean","string"],"description":"Whether files are copied at the start too."},"exec":{"type":"object","description":"The command to run after a sync.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","action"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"device_cgroup_rules":{"type":"array","description":"Rules on devices.","items":{"type":"string"}},"devices":{"type":"array","description":"Devices of the host.","items":{"type":["string","object"],"description":"A device, short as `source:target:permissions` or spelled out.","properties":{"source":{"type":"string","description":"The device of the host."},"target":{"type":"string","description":"Its name in the container."},"permissions":{"type":"string","description":"Read, write, make: `rwm`."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source"]}},"dns":{"type":["string","array"],"description":"Servers for names.","items":{"type":"string"}},"dns_opt":{"type":"array","description":"Options for the search of names.","items":{"type":"string"}},"dns_search":{"type":["string","array"],"description":"Domains to search names in.","items":{"type":"string"}},"domainname":{"type":"string","description":"The domain of the container."},"entrypoint":{"type":["null","string","array"],"description":"The program, in place of that of the image.","items":{"type":"string"}},"env_file":{"type":["string","array"],"description":"Files with variables; later ones win, `environment` wins over all.","items":{"type":["string","object"],"description":"A file with variables.","properties":{"path":{"type":"string","description":"The file."},"required":{"type":["boolean","string"],"description":"Whether it must exist."},"format":{"type":"string","description":"`raw` leaves quotes and dollars alone."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]}},"environment":{"type":["object","array"],"description":"Variables of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"expose":{"type":"array","description":"Ports for other services only.","items":{"type":["string","number"]}},"extends":{"type":["string","object"],"description":"Another service to build on.","properties":{"service":{"type":"string","description":"Its name."},"file":{"type":"string","description":"Its file, if another."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["service"]},"external_links":{"type":"array","description":"Containers that others run.","items":{"type":"string"}},"extra_hosts":{"type":["array","object"],"description":"Names and addresses beyond those of DNS.","items":{"type":"string","pattern":"^[^=:]+[=:].+$"},"additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"gpus":{"type":["string","array"],"description":"Graphics processors: `all`, or a list of requests.","items":{"type":"object","description":"A request for devices of the host.","properties":{"capabilities":{"type":"array","description":"What the device must be able to do, such as `gpu`.","items":{"type":"string"}},"count":{"type":["integer","string"],"description":"How many devices, or `all`."},"device_ids":{"type":"array","description":"The devices themselves, in place of a count.","items":{"type":"string"}},"driver":{"type":"string","description":"The driver that provides them."},"options":{"type":["object","array"],"description":"Options for the driver.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"pattern":"^all$"},"group_add":{"type":"array","description":"Further groups of the user.","items":{"type":["string","number"]}},"healthcheck":{"type":"object","description":"How to find out whether a container is well.","properties":{"disable":{"type":["boolean","string"],"description":"Whether the check of the image is switched off."},"interval":{"type":"string","description":"Time between checks, such as 30s."},"retries":{"type":["number","string"],"description":"Failures in a row that count."},"start_interval":{"type":"string","description":"Time between checks at the start."},"start_period":{"type":"string","description":"Time in which failures do not count."},"test":{"type":["string","array"],"description":"The check: text for a shell, or a list that starts with CMD, CMD-SHELL or NONE.","items":{"type":"string"}},"timeout":{"type":"string","description":"How long a check may take."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hostname":{"type":"string","description":"The name of the container."},"image":{"type":"string","description":"The image."},"init":{"type":["boolean","string"],"description":"Whether a small first process looks after the others."},"ipc":{"type":"string","description":"Whose memory and queues it shares."},"isolation":{"type":"string","description":"How it is kept apart."},"label_file":{"type":["string","array"],"description":"Files with labels.","items":{"type":"string"}},"labels":{"type":["object","array"],"description":"Labels of the containers.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"links":{"type":"array","description":"Services to reach by another name.","items":{"type":"string"}},"logging":{"type":"object","description":"Where output goes.","properties":{"driver":{"type":"string","description":"The driver."},"options":{"type":"object","description":"Options of the driver.","additionalProperties":{"type":["string","number","null","boolean"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mac_address":{"type":"string","description":"The hardware address."},"mem_limit":{"type":["number","string"],"description":"The most memory, such as 512m."},"mem_reservation":{"type":["number","string"],"description":"The memory that must be free."},"mem_swappiness":{"type":["integer","string"],"description":"How soon memory is moved to disk, of 100."},"memswap_limit":{"type":["number","string"],"description":"Memory and swap together; -1 is no limit."},"models":{"type":["array","object"],"description":"Models that the service uses.","items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"Variables that tell about the model.","properties":{"endpoint_var":{"type":"string","description":"The variable with its address."},"model_var":{"type":"string","description":"The variable with its name."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"network_mode":{"type":"string","description":"`host`, `none`, or `service:name` to share that of another."},"networks":{"type":["array","object","null"],"description":"Networks that the containers join.","items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["null","object"],"description":"How the service joins a network.","properties":{"aliases":{"type":"array","items":{"type":"string"},"description":"Other names for the service there."},"driver_opts":{"type":"object","additionalProperties":{"type":["string","number"]},"description":"Options for the driver."},"gw_priority":{"type":["number","string"],"description":"Which network gives the way out; the highest does."},"interface_name":{"type":"string","description":"The name of the interface."},"ipv4_address":{"type":"string","description":"A fixed address."},"ipv6_address":{"type":"string","description":"A fixed address."},"link_local_ips":{"type":"array","items":{"type":"string"},"description":"Addresses of this link only."},"mac_address":{"type":"string","description":"The hardware address."},"priority":{"type":["number","string"],"description":"In which order networks are joined; the highest first."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"oom_kill_disable":{"type":["boolean","string"],"description":"Whether it survives when memory is short."},"oom_score_adj":{"type":["integer","string"],"description":"How soon it is stopped when memory is short."},"pid":{"type":"string","description":"Whose processes it sees."},"pids_limit":{"type":["number","string"],"description":"The most processes."},"platform":{"type":"string","description":"The platform, such as linux/arm64."},"ports":{"type":"array","description":"Ports that others may use.","items":{"type":["number","string","object"],"description":"A port, short as `address:published:target/protocol` or spelled out.","properties":{"name":{"type":"string","description":"What people call it."},"target":{"type":["integer","string"],"description":"The port that the container listens on."},"published":{"type":["integer","string"],"description":"The port that others use, or a range to pick from."},"host_ip":{"type":"string","description":"The address of the host to listen on."},"protocol":{"type":"string","description":"`tcp` or `udp`."},"app_protocol":{"type":"string","description":"What is spoken over it, such as `http`."},"mode":{"type":"string","description":"`host` or `ingress`."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"post_start":{"type":"array","description":"Commands to run once a container has started.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"pre_start":{"type":"array","description":"Commands to run before a container starts.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"image":{"type":"string","description":"The image to run it in."},"per_replica":{"type":["boolean","string"],"description":"Whether each container runs it."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"pre_stop":{"type":"array","description":"Commands to run before a container stops.","items":{"type":"object","description":"A command, and how it is run.","properties":{"command":{"type":["null","string","array"],"description":"The command.","items":{"type":"string"}},"user":{"type":"string","description":"Who runs it."},"privileged":{"type":["boolean","string"],"description":"Whether it runs with all rights."},"working_dir":{"type":"string","description":"Where it runs."},"environment":{"type":["object","array"],"description":"Its variables.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"privileged":{"type":["boolean","string"],"description":"Whether it has all rights."},"profiles":{"type":"array","description":"The service runs only when one of these is active.","items":{"type":"string"}},"provider":{"type":"object","description":"A tool that provides the service instead of a container.","properties":{"type":{"type":"string","description":"The tool."},"options":{"type":"object","description":"Its options.","additionalProperties":{"type":["string","number","boolean","array"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]},"pull_policy":{"type":"string","pattern":"^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$|\\$","description":"When the image is fetched: always, never, missing, build, refresh, daily, weekly, or every_ and a time."},"pull_refresh_after":{"type":"string","description":"When a fetched image counts as old."},"read_only":{"type":["boolean","string"],"description":"Whether its file system can only be read."},"restart":{"type":"string","description":"When it is started again: no, always, on-failure or unless-stopped."},"runtime":{"type":"string","description":"The container runtime."},"scale":{"type":["integer","string"],"description":"How many run, where `deploy` does not say."},"secrets":{"type":"array","description":"Each secret that the containers may read.","items":{"type":["string","object"],"description":"A secret, by name or spelled out.","properties":{"source":{"type":"string","description":"The name of the secret."},"target":{"type":"string","description":"The file or name that the container sees."},"uid":{"type":"string","description":"The user who owns the file."},"gid":{"type":"string","description":"The group that owns the file."},"mode":{"type":["number","string"],"description":"The file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"security_opt":{"type":"array","description":"Options for security.","items":{"type":"string"}},"shm_size":{"type":["number","string"],"description":"Shared memory, such as 64m."},"stdin_open":{"type":["boolean","string"],"description":"Whether input stays open."},"stop_grace_period":{"type":"string","description":"Time to stop before it is killed, such as 30s."},"stop_signal":{"type":"string","description":"The signal that asks it to stop."},"storage_opt":{"type":"object","description":"Options for its file system.","additionalProperties":{"type":["string","number","boolean","null"]}},"sysctls":{"type":["object","array"],"description":"Settings of the kernel.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"tmpfs":{"type":["string","array"],"description":"Folders in memory.","items":{"type":"string"}},"tty":{"type":["boolean","string"],"description":"Whether it has a terminal."},"ulimits":{"type":"object","description":"Limits of the kernel, one number or a soft and a hard one.","patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"description":"A soft and a hard limit.","properties":{"soft":{"type":["integer","string"],"description":"The limit that counts."},"hard":{"type":["integer","string"],"description":"How far it may be raised."}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"]}},"additionalProperties":false},"use_api_socket":{"type":["boolean","string"],"description":"Whether it may talk to the container engine."},"user":{"type":"string","description":"Who runs it: a name or number, and a group after a colon."},"userns_mode":{"type":"string","description":"Whose users it has."},"uts":{"type":"string","description":"Whose host name it has."},"volumes":{"type":"array","description":"Folders, volumes and memory that the containers see.","items":{"type":["string","object"],"description":"A mount, short as `source:target:options` or spelled out.","properties":{"type":{"type":"string","enum":["bind","volume","tmpfs","cluster","npipe","image"],"description":"What is mounted."},"source":{"type":"string","description":"A folder of the host, the name of a volume, or an image."},"target":{"type":"string","description":"Where in the container it is seen."},"read_only":{"type":["boolean","string"],"description":"Whether the container may only read."},"consistency":{"type":"string","description":"How soon host and container see the same."},"bind":{"type":"object","description":"For a folder of the host.","properties":{"propagation":{"type":"string","description":"How mounts inside it are passed on."},"create_host_path":{"type":["boolean","string"],"description":"Whether a missing folder is made."},"recursive":{"type":"string","enum":["enabled","disabled","writable","readonly"],"description":"What becomes of mounts inside it."},"selinux":{"type":"string","enum":["z","Z"],"description":"Whether its label is shared or private."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"volume":{"type":"object","description":"For a volume.","properties":{"labels":{"type":["object","array"],"description":"Labels of a volume without a name.","additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"nocopy":{"type":["boolean","string"],"description":"Whether files of the image at that place are left out."},"subpath":{"type":"string","description":"The folder of the volume to mount."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"tmpfs":{"type":"object","description":"For memory.","properties":{"size":{"type":["number","string"],"description":"How large, such as 64m."},"mode":{"type":["number","string"],"description":"Its file mode, octal."}},"patternProperties":{"^x-":{}},"additionalProperties":false},"image":{"type":"object","description":"For an image.","properties":{"subpath":{"type":"string","description":"The folder of the image to mount."}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]}},"volumes_from":{"type":"array","description":"Services whose mounts it shares.","items":{"type":"string"}},"working_dir":{"type":"string","description":"Where its command runs."}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const pattern12 = new RegExp("^[^=:]+[=:].+$", "u");
const pattern14 = new RegExp("^[a-z]+$", "u");
const pattern39 = new RegExp("^all$", "u");
const pattern54 = new RegExp("^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$|\\$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="compose" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err3 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: schema11.properties.include.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "path") || (key1 === "project_directory")) || (key1 === "env_file")) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/include/" + i0+"/path",schemaPath:"#/properties/include/items/properties/path/type",keyword:"type",params:{type: schema11.properties.include.items.properties.path.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err6 = {instancePath:instancePath+"/include/" + i0+"/path/" + i1,schemaPath:"#/properties/include/items/properties/path/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data3.project_directory !== undefined){
if(typeof data3.project_directory !== "string"){
const err7 = {instancePath:instancePath+"/include/" + i0+"/project_directory",schemaPath:"#/properties/include/items/properties/project_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.env_file !== undefined){
let data7 = data3.env_file;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err8 = {instancePath:instancePath+"/include/" + i0+"/env_file",schemaPath:"#/properties/include/items/properties/env_file/type",keyword:"type",params:{type: schema11.properties.include.items.properties.env_file.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err9 = {instancePath:instancePath+"/include/" + i0+"/env_file/" + i2,schemaPath:"#/properties/include/items/properties/env_file/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.services !== undefined){
let data9 = data.services;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema11.properties.services.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(pattern2.test(key2))){
const err12 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data9){
if(pattern2.test(key3)){
let data10 = data9[key3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!((func2.call(schema12.properties, key4)) || (pattern0.test(key4)))){
const err13 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.annotations !== undefined){
let data11 = data10.annotations;
if(!data11 || typeof data11 != "object"){
const err14 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/service/properties/annotations/type",keyword:"type",params:{type: schema12.properties.annotations.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string"){
const err15 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations/" + i3,schemaPath:"#/definitions/service/properties/annotations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
let data13 = data11[key5];
if((((typeof data13 !== "string") && (!(typeof data13 == "number"))) && (typeof data13 !== "boolean")) && (data13 !== null)){
const err16 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema12.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data10.attach !== undefined){
let data14 = data10.attach;
if((typeof data14 !== "boolean") && (typeof data14 !== "string")){
const err17 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/attach",schemaPath:"#/definitions/service/properties/attach/type",keyword:"type",params:{type: schema12.properties.attach.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.blkio_config !== undefined){
let data15 = data10.blkio_config;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!(((((((key6 === "device_read_bps") || (key6 === "device_read_iops")) || (key6 === "device_write_bps")) || (key6 === "device_write_iops")) || (key6 === "weight")) || (key6 === "weight_device")) || (pattern0.test(key6)))){
const err18 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config",schemaPath:"#/definitions/service/properties/blkio_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.device_read_bps !== undefined){
let data16 = data15.device_read_bps;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.path === undefined){
const err19 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17.rate === undefined){
const err20 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key7 in data17){
if(!(((key7 === "path") || (key7 === "rate")) || (pattern0.test(key7)))){
const err21 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.path !== undefined){
if(typeof data17.path !== "string"){
const err22 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4+"/path",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.rate !== undefined){
let data19 = data17.rate;
if((!(typeof data19 == "number")) && (typeof data19 !== "string")){
const err23 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4+"/rate",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/properties/rate/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.device_read_bps.items.properties.rate.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps/" + i4,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_bps",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_bps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.device_read_iops !== undefined){
let data20 = data15.device_read_iops;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
const err26 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data21.rate === undefined){
const err27 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key8 in data21){
if(!(((key8 === "path") || (key8 === "rate")) || (pattern0.test(key8)))){
const err28 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.path !== undefined){
if(typeof data21.path !== "string"){
const err29 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5+"/path",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.rate !== undefined){
let data23 = data21.rate;
if((!(typeof data23 == "number")) && (typeof data23 !== "string")){
const err30 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5+"/rate",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/properties/rate/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.device_read_iops.items.properties.rate.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops/" + i5,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_read_iops",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_read_iops/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.device_write_bps !== undefined){
let data24 = data15.device_write_bps;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.path === undefined){
const err33 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data25.rate === undefined){
const err34 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key9 in data25){
if(!(((key9 === "path") || (key9 === "rate")) || (pattern0.test(key9)))){
const err35 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data25.path !== undefined){
if(typeof data25.path !== "string"){
const err36 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6+"/path",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.rate !== undefined){
let data27 = data25.rate;
if((!(typeof data27 == "number")) && (typeof data27 !== "string")){
const err37 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6+"/rate",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/properties/rate/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.device_write_bps.items.properties.rate.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps/" + i6,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_bps",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_bps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.device_write_iops !== undefined){
let data28 = data15.device_write_iops;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.path === undefined){
const err40 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data29.rate === undefined){
const err41 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key10 in data29){
if(!(((key10 === "path") || (key10 === "rate")) || (pattern0.test(key10)))){
const err42 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data29.path !== undefined){
if(typeof data29.path !== "string"){
const err43 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7+"/path",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data29.rate !== undefined){
let data31 = data29.rate;
if((!(typeof data31 == "number")) && (typeof data31 !== "string")){
const err44 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7+"/rate",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/properties/rate/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.device_write_iops.items.properties.rate.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops/" + i7,schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/device_write_iops",schemaPath:"#/definitions/service/properties/blkio_config/properties/device_write_iops/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.weight !== undefined){
let data32 = data15.weight;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (typeof data32 !== "string")){
const err47 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight",schemaPath:"#/definitions/service/properties/blkio_config/properties/weight/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.weight.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.weight_device !== undefined){
let data33 = data15.weight_device;
if(Array.isArray(data33)){
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.path === undefined){
const err48 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8,schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data34.weight === undefined){
const err49 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8,schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/required",keyword:"required",params:{missingProperty: "weight"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key11 in data34){
if(!(((key11 === "path") || (key11 === "weight")) || (pattern0.test(key11)))){
const err50 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8,schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data34.path !== undefined){
if(typeof data34.path !== "string"){
const err51 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8+"/path",schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data34.weight !== undefined){
let data36 = data34.weight;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (typeof data36 !== "string")){
const err52 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8+"/weight",schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/properties/weight/type",keyword:"type",params:{type: schema12.properties.blkio_config.properties.weight_device.items.properties.weight.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device/" + i8,schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config/weight_device",schemaPath:"#/definitions/service/properties/blkio_config/properties/weight_device/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/blkio_config",schemaPath:"#/definitions/service/properties/blkio_config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data10.build !== undefined){
let data37 = data10.build;
if(((typeof data37 !== "string") && (data37 !== null)) && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
const err56 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build",schemaPath:"#/definitions/service/properties/build/type",keyword:"type",params:{type: schema12.properties.build.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key12 in data37){
if(!((func2.call(schema12.properties.build.properties, key12)) || (pattern0.test(key12)))){
const err57 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build",schemaPath:"#/definitions/service/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data37.additional_contexts !== undefined){
let data38 = data37.additional_contexts;
if(!data38 || typeof data38 != "object"){
const err58 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/additional_contexts",schemaPath:"#/definitions/service/properties/build/properties/additional_contexts/type",keyword:"type",params:{type: schema12.properties.build.properties.additional_contexts.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
if(typeof data38[i9] !== "string"){
const err59 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/additional_contexts/" + i9,schemaPath:"#/definitions/service/properties/build/properties/additional_contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key13 in data38){
let data40 = data38[key13];
if((((typeof data40 !== "string") && (!(typeof data40 == "number"))) && (typeof data40 !== "boolean")) && (data40 !== null)){
const err60 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/additional_contexts/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/additional_contexts/additionalProperties/type",keyword:"type",params:{type: schema12.properties.build.properties.additional_contexts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
if(data37.args !== undefined){
let data41 = data37.args;
if(!data41 || typeof data41 != "object"){
const err61 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/args",schemaPath:"#/definitions/service/properties/build/properties/args/type",keyword:"type",params:{type: schema12.properties.build.properties.args.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data41)){
const len10 = data41.length;
for(let i10=0; i10<len10; i10++){
if(typeof data41[i10] !== "string"){
const err62 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/args/" + i10,schemaPath:"#/definitions/service/properties/build/properties/args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key14 in data41){
let data43 = data41[key14];
if((((typeof data43 !== "string") && (!(typeof data43 == "number"))) && (typeof data43 !== "boolean")) && (data43 !== null)){
const err63 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: schema12.properties.build.properties.args.additionalProperties.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data37.cache_from !== undefined){
let data44 = data37.cache_from;
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
if(typeof data44[i11] !== "string"){
const err64 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/cache_from/" + i11,schemaPath:"#/definitions/service/properties/build/properties/cache_from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/cache_from",schemaPath:"#/definitions/service/properties/build/properties/cache_from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data37.cache_to !== undefined){
let data46 = data37.cache_to;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
if(typeof data46[i12] !== "string"){
const err66 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/cache_to/" + i12,schemaPath:"#/definitions/service/properties/build/properties/cache_to/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/cache_to",schemaPath:"#/definitions/service/properties/build/properties/cache_to/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data37.context !== undefined){
if(typeof data37.context !== "string"){
const err68 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/context",schemaPath:"#/definitions/service/properties/build/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.dockerfile !== undefined){
if(typeof data37.dockerfile !== "string"){
const err69 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/dockerfile",schemaPath:"#/definitions/service/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.dockerfile_inline !== undefined){
if(typeof data37.dockerfile_inline !== "string"){
const err70 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/dockerfile_inline",schemaPath:"#/definitions/service/properties/build/properties/dockerfile_inline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.entitlements !== undefined){
let data51 = data37.entitlements;
if(Array.isArray(data51)){
const len13 = data51.length;
for(let i13=0; i13<len13; i13++){
if(typeof data51[i13] !== "string"){
const err71 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/entitlements/" + i13,schemaPath:"#/definitions/service/properties/build/properties/entitlements/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/entitlements",schemaPath:"#/definitions/service/properties/build/properties/entitlements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.extra_hosts !== undefined){
let data53 = data37.extra_hosts;
if(!data53 || typeof data53 != "object"){
const err73 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/extra_hosts",schemaPath:"#/definitions/service/properties/build/properties/extra_hosts/type",keyword:"type",params:{type: schema12.properties.build.properties.extra_hosts.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(Array.isArray(data53)){
const len14 = data53.length;
for(let i14=0; i14<len14; i14++){
let data54 = data53[i14];
if(typeof data54 === "string"){
if(!pattern12.test(data54)){
const err74 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/extra_hosts/" + i14,schemaPath:"#/definitions/service/properties/build/properties/extra_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[^=:]+[=:].+$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/extra_hosts/" + i14,schemaPath:"#/definitions/service/properties/build/properties/extra_hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key15 in data53){
let data55 = data53[key15];
if((typeof data55 !== "string") && (!(Array.isArray(data55)))){
const err76 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/extra_hosts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/extra_hosts/additionalProperties/type",keyword:"type",params:{type: schema12.properties.build.properties.extra_hosts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(Array.isArray(data55)){
const len15 = data55.length;
for(let i15=0; i15<len15; i15++){
if(typeof data55[i15] !== "string"){
const err77 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/extra_hosts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/definitions/service/properties/build/properties/extra_hosts/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
}
if(data37.isolation !== undefined){
if(typeof data37.isolation !== "string"){
const err78 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/isolation",schemaPath:"#/definitions/service/properties/build/properties/isolation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.labels !== undefined){
let data58 = data37.labels;
if(!data58 || typeof data58 != "object"){
const err79 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/labels",schemaPath:"#/definitions/service/properties/build/properties/labels/type",keyword:"type",params:{type: schema12.properties.build.properties.labels.type}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data58)){
const len16 = data58.length;
for(let i16=0; i16<len16; i16++){
if(typeof data58[i16] !== "string"){
const err80 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/labels/" + i16,schemaPath:"#/definitions/service/properties/build/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key16 in data58){
let data60 = data58[key16];
if((((typeof data60 !== "string") && (!(typeof data60 == "number"))) && (typeof data60 !== "boolean")) && (data60 !== null)){
const err81 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/labels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema12.properties.build.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
if(data37.network !== undefined){
if(typeof data37.network !== "string"){
const err82 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/network",schemaPath:"#/definitions/service/properties/build/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.no_cache !== undefined){
let data62 = data37.no_cache;
if((typeof data62 !== "boolean") && (typeof data62 !== "string")){
const err83 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/no_cache",schemaPath:"#/definitions/service/properties/build/properties/no_cache/type",keyword:"type",params:{type: schema12.properties.build.properties.no_cache.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.no_cache_filter !== undefined){
let data63 = data37.no_cache_filter;
if((typeof data63 !== "string") && (!(Array.isArray(data63)))){
const err84 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/no_cache_filter",schemaPath:"#/definitions/service/properties/build/properties/no_cache_filter/type",keyword:"type",params:{type: schema12.properties.build.properties.no_cache_filter.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(Array.isArray(data63)){
const len17 = data63.length;
for(let i17=0; i17<len17; i17++){
if(typeof data63[i17] !== "string"){
const err85 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/no_cache_filter/" + i17,schemaPath:"#/definitions/service/properties/build/properties/no_cache_filter/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
if(data37.platforms !== undefined){
let data65 = data37.platforms;
if(Array.isArray(data65)){
const len18 = data65.length;
for(let i18=0; i18<len18; i18++){
if(typeof data65[i18] !== "string"){
const err86 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/platforms/" + i18,schemaPath:"#/definitions/service/properties/build/properties/platforms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/platforms",schemaPath:"#/definitions/service/properties/build/properties/platforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.privileged !== undefined){
let data67 = data37.privileged;
if((typeof data67 !== "boolean") && (typeof data67 !== "string")){
const err88 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/privileged",schemaPath:"#/definitions/service/properties/build/properties/privileged/type",keyword:"type",params:{type: schema12.properties.build.properties.privileged.type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.provenance !== undefined){
let data68 = data37.provenance;
if((typeof data68 !== "boolean") && (typeof data68 !== "string")){
const err89 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/provenance",schemaPath:"#/definitions/service/properties/build/properties/provenance/type",keyword:"type",params:{type: schema12.properties.build.properties.provenance.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.pull !== undefined){
let data69 = data37.pull;
if((typeof data69 !== "boolean") && (typeof data69 !== "string")){
const err90 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/pull",schemaPath:"#/definitions/service/properties/build/properties/pull/type",keyword:"type",params:{type: schema12.properties.build.properties.pull.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.sbom !== undefined){
let data70 = data37.sbom;
if((typeof data70 !== "boolean") && (typeof data70 !== "string")){
const err91 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/sbom",schemaPath:"#/definitions/service/properties/build/properties/sbom/type",keyword:"type",params:{type: schema12.properties.build.properties.sbom.type}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.secrets !== undefined){
let data71 = data37.secrets;
if(Array.isArray(data71)){
const len19 = data71.length;
for(let i19=0; i19<len19; i19++){
let data72 = data71[i19];
if((typeof data72 !== "string") && (!(data72 && typeof data72 == "object" && !Array.isArray(data72)))){
const err92 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19,schemaPath:"#/definitions/service/properties/build/properties/secrets/items/type",keyword:"type",params:{type: schema12.properties.build.properties.secrets.items.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!((((((key17 === "source") || (key17 === "target")) || (key17 === "uid")) || (key17 === "gid")) || (key17 === "mode")) || (pattern0.test(key17)))){
const err93 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19,schemaPath:"#/definitions/service/properties/build/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data72.source !== undefined){
if(typeof data72.source !== "string"){
const err94 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19+"/source",schemaPath:"#/definitions/service/properties/build/properties/secrets/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data72.target !== undefined){
if(typeof data72.target !== "string"){
const err95 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19+"/target",schemaPath:"#/definitions/service/properties/build/properties/secrets/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data72.uid !== undefined){
if(typeof data72.uid !== "string"){
const err96 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19+"/uid",schemaPath:"#/definitions/service/properties/build/properties/secrets/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data72.gid !== undefined){
if(typeof data72.gid !== "string"){
const err97 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19+"/gid",schemaPath:"#/definitions/service/properties/build/properties/secrets/items/properties/gid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data72.mode !== undefined){
let data77 = data72.mode;
if((!(typeof data77 == "number")) && (typeof data77 !== "string")){
const err98 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets/" + i19+"/mode",schemaPath:"#/definitions/service/properties/build/properties/secrets/items/properties/mode/type",keyword:"type",params:{type: schema12.properties.build.properties.secrets.items.properties.mode.type}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/secrets",schemaPath:"#/definitions/service/properties/build/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data37.shm_size !== undefined){
let data78 = data37.shm_size;
if((!(typeof data78 == "number")) && (typeof data78 !== "string")){
const err100 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/shm_size",schemaPath:"#/definitions/service/properties/build/properties/shm_size/type",keyword:"type",params:{type: schema12.properties.build.properties.shm_size.type}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.ssh !== undefined){
let data79 = data37.ssh;
if(!data79 || typeof data79 != "object"){
const err101 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ssh",schemaPath:"#/definitions/service/properties/build/properties/ssh/type",keyword:"type",params:{type: schema12.properties.build.properties.ssh.type}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(Array.isArray(data79)){
const len20 = data79.length;
for(let i20=0; i20<len20; i20++){
if(typeof data79[i20] !== "string"){
const err102 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ssh/" + i20,schemaPath:"#/definitions/service/properties/build/properties/ssh/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key18 in data79){
let data81 = data79[key18];
if((typeof data81 !== "string") && (data81 !== null)){
const err103 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ssh/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/ssh/additionalProperties/type",keyword:"type",params:{type: schema12.properties.build.properties.ssh.additionalProperties.type}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
if(data37.tags !== undefined){
let data82 = data37.tags;
if(Array.isArray(data82)){
const len21 = data82.length;
for(let i21=0; i21<len21; i21++){
if(typeof data82[i21] !== "string"){
const err104 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/tags/" + i21,schemaPath:"#/definitions/service/properties/build/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/tags",schemaPath:"#/definitions/service/properties/build/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data37.target !== undefined){
if(typeof data37.target !== "string"){
const err106 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/target",schemaPath:"#/definitions/service/properties/build/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data37.ulimits !== undefined){
let data85 = data37.ulimits;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key19 in data85){
if(!(pattern14.test(key19))){
const err107 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits",schemaPath:"#/definitions/service/properties/build/properties/ulimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key20 in data85){
if(pattern14.test(key20)){
let data86 = data85[key20];
if(((!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))) && (typeof data86 !== "string")) && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
const err108 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/type",keyword:"type",params:{type: schema12.properties.build.properties.ulimits.patternProperties["^[a-z]+$"].type}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.soft === undefined){
const err109 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "soft"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data86.hard === undefined){
const err110 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "hard"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key21 in data86){
if(!(((key21 === "soft") || (key21 === "hard")) || (pattern0.test(key21)))){
const err111 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data86.soft !== undefined){
let data87 = data86.soft;
if((!((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87)))) && (typeof data87 !== "string")){
const err112 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/soft",schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/properties/soft/type",keyword:"type",params:{type: schema12.properties.build.properties.ulimits.patternProperties["^[a-z]+$"].properties.soft.type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data86.hard !== undefined){
let data88 = data86.hard;
if((!((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88)))) && (typeof data88 !== "string")){
const err113 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/hard",schemaPath:"#/definitions/service/properties/build/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/properties/hard/type",keyword:"type",params:{type: schema12.properties.build.properties.ulimits.patternProperties["^[a-z]+$"].properties.hard.type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/build/ulimits",schemaPath:"#/definitions/service/properties/build/properties/ulimits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
if(data10.cap_add !== undefined){
let data89 = data10.cap_add;
if(Array.isArray(data89)){
const len22 = data89.length;
for(let i22=0; i22<len22; i22++){
if(typeof data89[i22] !== "string"){
const err115 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cap_add/" + i22,schemaPath:"#/definitions/service/properties/cap_add/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cap_add",schemaPath:"#/definitions/service/properties/cap_add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data10.cap_drop !== undefined){
let data91 = data10.cap_drop;
if(Array.isArray(data91)){
const len23 = data91.length;
for(let i23=0; i23<len23; i23++){
if(typeof data91[i23] !== "string"){
const err117 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cap_drop/" + i23,schemaPath:"#/definitions/service/properties/cap_drop/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cap_drop",schemaPath:"#/definitions/service/properties/cap_drop/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data10.cgroup !== undefined){
let data93 = data10.cgroup;
if(typeof data93 !== "string"){
const err119 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cgroup",schemaPath:"#/definitions/service/properties/cgroup/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((data93 === "host") || (data93 === "private"))){
const err120 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cgroup",schemaPath:"#/definitions/service/properties/cgroup/enum",keyword:"enum",params:{allowedValues: schema12.properties.cgroup.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data10.cgroup_parent !== undefined){
if(typeof data10.cgroup_parent !== "string"){
const err121 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cgroup_parent",schemaPath:"#/definitions/service/properties/cgroup_parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data10.command !== undefined){
let data95 = data10.command;
if(((data95 !== null) && (typeof data95 !== "string")) && (!(Array.isArray(data95)))){
const err122 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/definitions/service/properties/command/type",keyword:"type",params:{type: schema12.properties.command.type}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(Array.isArray(data95)){
const len24 = data95.length;
for(let i24=0; i24<len24; i24++){
if(typeof data95[i24] !== "string"){
const err123 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i24,schemaPath:"#/definitions/service/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data10.configs !== undefined){
let data97 = data10.configs;
if(Array.isArray(data97)){
const len25 = data97.length;
for(let i25=0; i25<len25; i25++){
let data98 = data97[i25];
if((typeof data98 !== "string") && (!(data98 && typeof data98 == "object" && !Array.isArray(data98)))){
const err124 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25,schemaPath:"#/definitions/service/properties/configs/items/type",keyword:"type",params:{type: schema12.properties.configs.items.type}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key22 in data98){
if(!((((((key22 === "source") || (key22 === "target")) || (key22 === "uid")) || (key22 === "gid")) || (key22 === "mode")) || (pattern0.test(key22)))){
const err125 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25,schemaPath:"#/definitions/service/properties/configs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data98.source !== undefined){
if(typeof data98.source !== "string"){
const err126 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25+"/source",schemaPath:"#/definitions/service/properties/configs/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data98.target !== undefined){
if(typeof data98.target !== "string"){
const err127 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25+"/target",schemaPath:"#/definitions/service/properties/configs/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data98.uid !== undefined){
if(typeof data98.uid !== "string"){
const err128 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25+"/uid",schemaPath:"#/definitions/service/properties/configs/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data98.gid !== undefined){
if(typeof data98.gid !== "string"){
const err129 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25+"/gid",schemaPath:"#/definitions/service/properties/configs/items/properties/gid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data98.mode !== undefined){
let data103 = data98.mode;
if((!(typeof data103 == "number")) && (typeof data103 !== "string")){
const err130 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + i25+"/mode",schemaPath:"#/definitions/service/properties/configs/items/properties/mode/type",keyword:"type",params:{type: schema12.properties.configs.items.properties.mode.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs",schemaPath:"#/definitions/service/properties/configs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data10.container_name !== undefined){
if(typeof data10.container_name !== "string"){
const err132 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/container_name",schemaPath:"#/definitions/service/properties/container_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data10.cpu_count !== undefined){
let data105 = data10.cpu_count;
if((!((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105)))) && (typeof data105 !== "string")){
const err133 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_count",schemaPath:"#/definitions/service/properties/cpu_count/type",keyword:"type",params:{type: schema12.properties.cpu_count.type}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data10.cpu_percent !== undefined){
let data106 = data10.cpu_percent;
if((!(typeof data106 == "number")) && (typeof data106 !== "string")){
const err134 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_percent",schemaPath:"#/definitions/service/properties/cpu_percent/type",keyword:"type",params:{type: schema12.properties.cpu_percent.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data10.cpu_period !== undefined){
let data107 = data10.cpu_period;
if((!(typeof data107 == "number")) && (typeof data107 !== "string")){
const err135 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_period",schemaPath:"#/definitions/service/properties/cpu_period/type",keyword:"type",params:{type: schema12.properties.cpu_period.type}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data10.cpu_quota !== undefined){
let data108 = data10.cpu_quota;
if((!(typeof data108 == "number")) && (typeof data108 !== "string")){
const err136 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/definitions/service/properties/cpu_quota/type",keyword:"type",params:{type: schema12.properties.cpu_quota.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data10.cpu_rt_period !== undefined){
let data109 = data10.cpu_rt_period;
if((!(typeof data109 == "number")) && (typeof data109 !== "string")){
const err137 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_rt_period",schemaPath:"#/definitions/service/properties/cpu_rt_period/type",keyword:"type",params:{type: schema12.properties.cpu_rt_period.type}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data10.cpu_rt_runtime !== undefined){
let data110 = data10.cpu_rt_runtime;
if((!(typeof data110 == "number")) && (typeof data110 !== "string")){
const err138 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_rt_runtime",schemaPath:"#/definitions/service/properties/cpu_rt_runtime/type",keyword:"type",params:{type: schema12.properties.cpu_rt_runtime.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data10.cpu_shares !== undefined){
let data111 = data10.cpu_shares;
if((!(typeof data111 == "number")) && (typeof data111 !== "string")){
const err139 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_shares",schemaPath:"#/definitions/service/properties/cpu_shares/type",keyword:"type",params:{type: schema12.properties.cpu_shares.type}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data10.cpus !== undefined){
let data112 = data10.cpus;
if((!(typeof data112 == "number")) && (typeof data112 !== "string")){
const err140 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpus",schemaPath:"#/definitions/service/properties/cpus/type",keyword:"type",params:{type: schema12.properties.cpus.type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data10.cpuset !== undefined){
if(typeof data10.cpuset !== "string"){
const err141 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpuset",schemaPath:"#/definitions/service/properties/cpuset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data10.credential_spec !== undefined){
let data114 = data10.credential_spec;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key23 in data114){
if(!((((key23 === "config") || (key23 === "file")) || (key23 === "registry")) || (pattern0.test(key23)))){
const err142 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential_spec",schemaPath:"#/definitions/service/properties/credential_spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data114.config !== undefined){
if(typeof data114.config !== "string"){
const err143 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential_spec/config",schemaPath:"#/definitions/service/properties/credential_spec/properties/config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data114.file !== undefined){
if(typeof data114.file !== "string"){
const err144 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential_spec/file",schemaPath:"#/definitions/service/properties/credential_spec/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data114.registry !== undefined){
if(typeof data114.registry !== "string"){
const err145 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential_spec/registry",schemaPath:"#/definitions/service/properties/credential_spec/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credential_spec",schemaPath:"#/definitions/service/properties/credential_spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data10.depends_on !== undefined){
let data118 = data10.depends_on;
if(!data118 || typeof data118 != "object"){
const err147 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on",schemaPath:"#/definitions/service/properties/depends_on/type",keyword:"type",params:{type: schema12.properties.depends_on.type}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(Array.isArray(data118)){
const len26 = data118.length;
for(let i26=0; i26<len26; i26++){
if(typeof data118[i26] !== "string"){
const err148 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + i26,schemaPath:"#/definitions/service/properties/depends_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key24 in data118){
let data120 = data118[key24];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key25 in data120){
if(!((((key25 === "condition") || (key25 === "required")) || (key25 === "restart")) || (pattern0.test(key25)))){
const err149 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data120.condition !== undefined){
let data121 = data120.condition;
if(typeof data121 !== "string"){
const err150 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/condition",schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!(((data121 === "service_started") || (data121 === "service_healthy")) || (data121 === "service_completed_successfully"))){
const err151 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/condition",schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/properties/condition/enum",keyword:"enum",params:{allowedValues: schema12.properties.depends_on.additionalProperties.properties.condition.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data120.required !== undefined){
let data122 = data120.required;
if((typeof data122 !== "boolean") && (typeof data122 !== "string")){
const err152 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/properties/required/type",keyword:"type",params:{type: schema12.properties.depends_on.additionalProperties.properties.required.type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data120.restart !== undefined){
let data123 = data120.restart;
if((typeof data123 !== "boolean") && (typeof data123 !== "string")){
const err153 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/properties/restart/type",keyword:"type",params:{type: schema12.properties.depends_on.additionalProperties.properties.restart.type}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends_on/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/depends_on/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
}
if(data10.deploy !== undefined){
let data124 = data10.deploy;
if((data124 !== null) && (!(data124 && typeof data124 == "object" && !Array.isArray(data124)))){
const err155 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/definitions/service/properties/deploy/type",keyword:"type",params:{type: schema12.properties.deploy.type}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key26 in data124){
if(!((func2.call(schema12.properties.deploy.properties, key26)) || (pattern0.test(key26)))){
const err156 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/definitions/service/properties/deploy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data124.mode !== undefined){
if(typeof data124.mode !== "string"){
const err157 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/mode",schemaPath:"#/definitions/service/properties/deploy/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data124.endpoint_mode !== undefined){
if(typeof data124.endpoint_mode !== "string"){
const err158 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/endpoint_mode",schemaPath:"#/definitions/service/properties/deploy/properties/endpoint_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data124.replicas !== undefined){
let data127 = data124.replicas;
if((!((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127)))) && (typeof data127 !== "string")){
const err159 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/replicas",schemaPath:"#/definitions/service/properties/deploy/properties/replicas/type",keyword:"type",params:{type: schema12.properties.deploy.properties.replicas.type}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data124.labels !== undefined){
let data128 = data124.labels;
if(!data128 || typeof data128 != "object"){
const err160 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/labels",schemaPath:"#/definitions/service/properties/deploy/properties/labels/type",keyword:"type",params:{type: schema12.properties.deploy.properties.labels.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data128)){
const len27 = data128.length;
for(let i27=0; i27<len27; i27++){
if(typeof data128[i27] !== "string"){
const err161 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/labels/" + i27,schemaPath:"#/definitions/service/properties/deploy/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key27 in data128){
let data130 = data128[key27];
if((((typeof data130 !== "string") && (!(typeof data130 == "number"))) && (typeof data130 !== "boolean")) && (data130 !== null)){
const err162 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/deploy/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema12.properties.deploy.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
}
if(data124.resources !== undefined){
let data131 = data124.resources;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key28 in data131){
if(!(((key28 === "limits") || (key28 === "reservations")) || (pattern0.test(key28)))){
const err163 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources",schemaPath:"#/definitions/service/properties/deploy/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data131.limits !== undefined){
let data132 = data131.limits;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key29 in data132){
if(!((((key29 === "cpus") || (key29 === "memory")) || (key29 === "pids")) || (pattern0.test(key29)))){
const err164 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/limits",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data132.cpus !== undefined){
let data133 = data132.cpus;
if((!(typeof data133 == "number")) && (typeof data133 !== "string")){
const err165 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/limits/cpus",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/limits/properties/cpus/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.limits.properties.cpus.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data132.memory !== undefined){
let data134 = data132.memory;
if((!(typeof data134 == "number")) && (typeof data134 !== "string")){
const err166 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/limits/memory",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/limits/properties/memory/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data132.pids !== undefined){
let data135 = data132.pids;
if((!((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135)))) && (typeof data135 !== "string")){
const err167 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/limits/pids",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/limits/properties/pids/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.limits.properties.pids.type}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/limits",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data131.reservations !== undefined){
let data136 = data131.reservations;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key30 in data136){
if(!(((((key30 === "cpus") || (key30 === "memory")) || (key30 === "devices")) || (key30 === "generic_resources")) || (pattern0.test(key30)))){
const err169 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data136.cpus !== undefined){
let data137 = data136.cpus;
if((!(typeof data137 == "number")) && (typeof data137 !== "string")){
const err170 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/cpus",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/cpus/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.cpus.type}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data136.memory !== undefined){
let data138 = data136.memory;
if((!(typeof data138 == "number")) && (typeof data138 !== "string")){
const err171 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/memory",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/memory/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.memory.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data136.devices !== undefined){
let data139 = data136.devices;
if(Array.isArray(data139)){
const len28 = data139.length;
for(let i28=0; i28<len28; i28++){
let data140 = data139[i28];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key31 in data140){
if(!((((((key31 === "capabilities") || (key31 === "count")) || (key31 === "device_ids")) || (key31 === "driver")) || (key31 === "options")) || (pattern0.test(key31)))){
const err172 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data140.capabilities !== undefined){
let data141 = data140.capabilities;
if(Array.isArray(data141)){
const len29 = data141.length;
for(let i29=0; i29<len29; i29++){
if(typeof data141[i29] !== "string"){
const err173 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/capabilities/" + i29,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/capabilities",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data140.count !== undefined){
let data143 = data140.count;
if((!((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143)))) && (typeof data143 !== "string")){
const err175 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/count",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/count/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.devices.items.properties.count.type}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data140.device_ids !== undefined){
let data144 = data140.device_ids;
if(Array.isArray(data144)){
const len30 = data144.length;
for(let i30=0; i30<len30; i30++){
if(typeof data144[i30] !== "string"){
const err176 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/device_ids/" + i30,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/device_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/device_ids",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/device_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data140.driver !== undefined){
if(typeof data140.driver !== "string"){
const err178 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/driver",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data140.options !== undefined){
let data147 = data140.options;
if(!data147 || typeof data147 != "object"){
const err179 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/options",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/options/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.devices.items.properties.options.type}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(Array.isArray(data147)){
const len31 = data147.length;
for(let i31=0; i31<len31; i31++){
if(typeof data147[i31] !== "string"){
const err180 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/options/" + i31,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/options/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key32 in data147){
let data149 = data147[key32];
if((((typeof data149 !== "string") && (!(typeof data149 == "number"))) && (typeof data149 !== "boolean")) && (data149 !== null)){
const err181 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28+"/options/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/properties/options/additionalProperties/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.devices.items.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices/" + i28,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/devices",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data136.generic_resources !== undefined){
let data150 = data136.generic_resources;
if(Array.isArray(data150)){
const len32 = data150.length;
for(let i32=0; i32<len32; i32++){
let data151 = data150[i32];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key33 in data151){
if(!((key33 === "discrete_resource_spec") || (pattern0.test(key33)))){
const err184 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data151.discrete_resource_spec !== undefined){
let data152 = data151.discrete_resource_spec;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key34 in data152){
if(!(((key34 === "kind") || (key34 === "value")) || (pattern0.test(key34)))){
const err185 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32+"/discrete_resource_spec",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data152.kind !== undefined){
if(typeof data152.kind !== "string"){
const err186 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32+"/discrete_resource_spec/kind",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data152.value !== undefined){
let data154 = data152.value;
if((!(typeof data154 == "number")) && (typeof data154 !== "string")){
const err187 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32+"/discrete_resource_spec/value",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/properties/value/type",keyword:"type",params:{type: schema12.properties.deploy.properties.resources.properties.reservations.properties.generic_resources.items.properties.discrete_resource_spec.properties.value.type}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32+"/discrete_resource_spec",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources/" + i32,schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations/generic_resources",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources/reservations",schemaPath:"#/definitions/service/properties/deploy/properties/resources/properties/reservations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/resources",schemaPath:"#/definitions/service/properties/deploy/properties/resources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data124.update_config !== undefined){
let data155 = data124.update_config;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key35 in data155){
if(!(((((((key35 === "parallelism") || (key35 === "delay")) || (key35 === "failure_action")) || (key35 === "monitor")) || (key35 === "max_failure_ratio")) || (key35 === "order")) || (pattern0.test(key35)))){
const err193 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data155.parallelism !== undefined){
let data156 = data155.parallelism;
if((!((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156)))) && (typeof data156 !== "string")){
const err194 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/parallelism",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/parallelism/type",keyword:"type",params:{type: schema12.properties.deploy.properties.update_config.properties.parallelism.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data155.delay !== undefined){
if(typeof data155.delay !== "string"){
const err195 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/delay",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data155.failure_action !== undefined){
let data158 = data155.failure_action;
if(typeof data158 !== "string"){
const err196 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/failure_action",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/failure_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(((data158 === "continue") || (data158 === "rollback")) || (data158 === "pause"))){
const err197 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/failure_action",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/failure_action/enum",keyword:"enum",params:{allowedValues: schema12.properties.deploy.properties.update_config.properties.failure_action.enum}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data155.monitor !== undefined){
if(typeof data155.monitor !== "string"){
const err198 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/monitor",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/monitor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data155.max_failure_ratio !== undefined){
let data160 = data155.max_failure_ratio;
if((!(typeof data160 == "number")) && (typeof data160 !== "string")){
const err199 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/max_failure_ratio",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/max_failure_ratio/type",keyword:"type",params:{type: schema12.properties.deploy.properties.update_config.properties.max_failure_ratio.type}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data155.order !== undefined){
let data161 = data155.order;
if(typeof data161 !== "string"){
const err200 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/order",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((data161 === "start-first") || (data161 === "stop-first"))){
const err201 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config/order",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/properties/order/enum",keyword:"enum",params:{allowedValues: schema12.properties.deploy.properties.update_config.properties.order.enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/update_config",schemaPath:"#/definitions/service/properties/deploy/properties/update_config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data124.rollback_config !== undefined){
let data162 = data124.rollback_config;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key36 in data162){
if(!(((((((key36 === "parallelism") || (key36 === "delay")) || (key36 === "failure_action")) || (key36 === "monitor")) || (key36 === "max_failure_ratio")) || (key36 === "order")) || (pattern0.test(key36)))){
const err203 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data162.parallelism !== undefined){
let data163 = data162.parallelism;
if((!((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163)))) && (typeof data163 !== "string")){
const err204 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/parallelism",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/parallelism/type",keyword:"type",params:{type: schema12.properties.deploy.properties.rollback_config.properties.parallelism.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data162.delay !== undefined){
if(typeof data162.delay !== "string"){
const err205 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/delay",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data162.failure_action !== undefined){
let data165 = data162.failure_action;
if(typeof data165 !== "string"){
const err206 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/failure_action",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/failure_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!(((data165 === "continue") || (data165 === "rollback")) || (data165 === "pause"))){
const err207 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/failure_action",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/failure_action/enum",keyword:"enum",params:{allowedValues: schema12.properties.deploy.properties.rollback_config.properties.failure_action.enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data162.monitor !== undefined){
if(typeof data162.monitor !== "string"){
const err208 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/monitor",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/monitor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data162.max_failure_ratio !== undefined){
let data167 = data162.max_failure_ratio;
if((!(typeof data167 == "number")) && (typeof data167 !== "string")){
const err209 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/max_failure_ratio",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/max_failure_ratio/type",keyword:"type",params:{type: schema12.properties.deploy.properties.rollback_config.properties.max_failure_ratio.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data162.order !== undefined){
let data168 = data162.order;
if(typeof data168 !== "string"){
const err210 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/order",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!((data168 === "start-first") || (data168 === "stop-first"))){
const err211 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config/order",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/properties/order/enum",keyword:"enum",params:{allowedValues: schema12.properties.deploy.properties.rollback_config.properties.order.enum}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/rollback_config",schemaPath:"#/definitions/service/properties/deploy/properties/rollback_config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data124.restart_policy !== undefined){
let data169 = data124.restart_policy;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key37 in data169){
if(!(((((key37 === "condition") || (key37 === "delay")) || (key37 === "max_attempts")) || (key37 === "window")) || (pattern0.test(key37)))){
const err213 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data169.condition !== undefined){
if(typeof data169.condition !== "string"){
const err214 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy/condition",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data169.delay !== undefined){
if(typeof data169.delay !== "string"){
const err215 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy/delay",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data169.max_attempts !== undefined){
let data172 = data169.max_attempts;
if((!((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172)))) && (typeof data172 !== "string")){
const err216 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy/max_attempts",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/properties/max_attempts/type",keyword:"type",params:{type: schema12.properties.deploy.properties.restart_policy.properties.max_attempts.type}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data169.window !== undefined){
if(typeof data169.window !== "string"){
const err217 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy/window",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/properties/window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/restart_policy",schemaPath:"#/definitions/service/properties/deploy/properties/restart_policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data124.placement !== undefined){
let data174 = data124.placement;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key38 in data174){
if(!((((key38 === "constraints") || (key38 === "preferences")) || (key38 === "max_replicas_per_node")) || (pattern0.test(key38)))){
const err219 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement",schemaPath:"#/definitions/service/properties/deploy/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data174.constraints !== undefined){
let data175 = data174.constraints;
if(Array.isArray(data175)){
const len33 = data175.length;
for(let i33=0; i33<len33; i33++){
if(typeof data175[i33] !== "string"){
const err220 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/constraints/" + i33,schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/constraints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/constraints",schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/constraints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data174.preferences !== undefined){
let data177 = data174.preferences;
if(Array.isArray(data177)){
const len34 = data177.length;
for(let i34=0; i34<len34; i34++){
let data178 = data177[i34];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key39 in data178){
if(!((key39 === "spread") || (pattern0.test(key39)))){
const err222 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/preferences/" + i34,schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/preferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data178.spread !== undefined){
if(typeof data178.spread !== "string"){
const err223 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/preferences/" + i34+"/spread",schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/preferences/items/properties/spread/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/preferences/" + i34,schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/preferences/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/preferences",schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/preferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data174.max_replicas_per_node !== undefined){
let data180 = data174.max_replicas_per_node;
if((!((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180)))) && (typeof data180 !== "string")){
const err226 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement/max_replicas_per_node",schemaPath:"#/definitions/service/properties/deploy/properties/placement/properties/max_replicas_per_node/type",keyword:"type",params:{type: schema12.properties.deploy.properties.placement.properties.max_replicas_per_node.type}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/placement",schemaPath:"#/definitions/service/properties/deploy/properties/placement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
}
if(data10.develop !== undefined){
let data181 = data10.develop;
if((data181 !== null) && (!(data181 && typeof data181 == "object" && !Array.isArray(data181)))){
const err228 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop",schemaPath:"#/definitions/service/properties/develop/type",keyword:"type",params:{type: schema12.properties.develop.type}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key40 in data181){
if(!((key40 === "watch") || (pattern0.test(key40)))){
const err229 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop",schemaPath:"#/definitions/service/properties/develop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data181.watch !== undefined){
let data182 = data181.watch;
if(Array.isArray(data182)){
const len35 = data182.length;
for(let i35=0; i35<len35; i35++){
let data183 = data182[i35];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.path === undefined){
const err230 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data183.action === undefined){
const err231 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key41 in data183){
if(!((((((((key41 === "path") || (key41 === "action")) || (key41 === "target")) || (key41 === "ignore")) || (key41 === "include")) || (key41 === "initial_sync")) || (key41 === "exec")) || (pattern0.test(key41)))){
const err232 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data183.path !== undefined){
if(typeof data183.path !== "string"){
const err233 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/path",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data183.action !== undefined){
let data185 = data183.action;
if(typeof data185 !== "string"){
const err234 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/action",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!(((((data185 === "rebuild") || (data185 === "sync")) || (data185 === "restart")) || (data185 === "sync+restart")) || (data185 === "sync+exec"))){
const err235 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/action",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema12.properties.develop.properties.watch.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data183.target !== undefined){
if(typeof data183.target !== "string"){
const err236 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/target",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data183.ignore !== undefined){
let data187 = data183.ignore;
if((typeof data187 !== "string") && (!(Array.isArray(data187)))){
const err237 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/ignore",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/ignore/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.ignore.type}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(Array.isArray(data187)){
const len36 = data187.length;
for(let i36=0; i36<len36; i36++){
if(typeof data187[i36] !== "string"){
const err238 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/ignore/" + i36,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
if(data183.include !== undefined){
let data189 = data183.include;
if((typeof data189 !== "string") && (!(Array.isArray(data189)))){
const err239 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/include",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/include/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.include.type}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(Array.isArray(data189)){
const len37 = data189.length;
for(let i37=0; i37<len37; i37++){
if(typeof data189[i37] !== "string"){
const err240 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/include/" + i37,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/include/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
if(data183.initial_sync !== undefined){
let data191 = data183.initial_sync;
if((typeof data191 !== "boolean") && (typeof data191 !== "string")){
const err241 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/initial_sync",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/initial_sync/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.initial_sync.type}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data183.exec !== undefined){
let data192 = data183.exec;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key42 in data192){
if(!((((((key42 === "command") || (key42 === "user")) || (key42 === "privileged")) || (key42 === "working_dir")) || (key42 === "environment")) || (pattern0.test(key42)))){
const err242 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data192.command !== undefined){
let data193 = data192.command;
if(((data193 !== null) && (typeof data193 !== "string")) && (!(Array.isArray(data193)))){
const err243 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/command",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/command/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.exec.properties.command.type}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(Array.isArray(data193)){
const len38 = data193.length;
for(let i38=0; i38<len38; i38++){
if(typeof data193[i38] !== "string"){
const err244 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/command/" + i38,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
}
if(data192.user !== undefined){
if(typeof data192.user !== "string"){
const err245 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/user",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data192.privileged !== undefined){
let data196 = data192.privileged;
if((typeof data196 !== "boolean") && (typeof data196 !== "string")){
const err246 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/privileged",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/privileged/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.exec.properties.privileged.type}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data192.working_dir !== undefined){
if(typeof data192.working_dir !== "string"){
const err247 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/working_dir",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data192.environment !== undefined){
let data198 = data192.environment;
if(!data198 || typeof data198 != "object"){
const err248 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/environment",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/environment/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.exec.properties.environment.type}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(Array.isArray(data198)){
const len39 = data198.length;
for(let i39=0; i39<len39; i39++){
if(typeof data198[i39] !== "string"){
const err249 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/environment/" + i39,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/environment/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key43 in data198){
let data200 = data198[key43];
if((((typeof data200 !== "string") && (!(typeof data200 == "number"))) && (typeof data200 !== "boolean")) && (data200 !== null)){
const err250 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec/environment/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema12.properties.develop.properties.watch.items.properties.exec.properties.environment.additionalProperties.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
}
}
else {
const err251 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35+"/exec",schemaPath:"#/definitions/service/properties/develop/properties/watch/items/properties/exec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch/" + i35,schemaPath:"#/definitions/service/properties/develop/properties/watch/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/develop/watch",schemaPath:"#/definitions/service/properties/develop/properties/watch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
}
if(data10.device_cgroup_rules !== undefined){
let data201 = data10.device_cgroup_rules;
if(Array.isArray(data201)){
const len40 = data201.length;
for(let i40=0; i40<len40; i40++){
if(typeof data201[i40] !== "string"){
const err254 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_cgroup_rules/" + i40,schemaPath:"#/definitions/service/properties/device_cgroup_rules/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_cgroup_rules",schemaPath:"#/definitions/service/properties/device_cgroup_rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data10.devices !== undefined){
let data203 = data10.devices;
if(Array.isArray(data203)){
const len41 = data203.length;
for(let i41=0; i41<len41; i41++){
let data204 = data203[i41];
if((typeof data204 !== "string") && (!(data204 && typeof data204 == "object" && !Array.isArray(data204)))){
const err256 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41,schemaPath:"#/definitions/service/properties/devices/items/type",keyword:"type",params:{type: schema12.properties.devices.items.type}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.source === undefined){
const err257 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41,schemaPath:"#/definitions/service/properties/devices/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key44 in data204){
if(!((((key44 === "source") || (key44 === "target")) || (key44 === "permissions")) || (pattern0.test(key44)))){
const err258 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41,schemaPath:"#/definitions/service/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data204.source !== undefined){
if(typeof data204.source !== "string"){
const err259 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41+"/source",schemaPath:"#/definitions/service/properties/devices/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data204.target !== undefined){
if(typeof data204.target !== "string"){
const err260 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41+"/target",schemaPath:"#/definitions/service/properties/devices/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data204.permissions !== undefined){
if(typeof data204.permissions !== "string"){
const err261 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices/" + i41+"/permissions",schemaPath:"#/definitions/service/properties/devices/items/properties/permissions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
}
}
else {
const err262 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/definitions/service/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data10.dns !== undefined){
let data208 = data10.dns;
if((typeof data208 !== "string") && (!(Array.isArray(data208)))){
const err263 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/definitions/service/properties/dns/type",keyword:"type",params:{type: schema12.properties.dns.type}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(Array.isArray(data208)){
const len42 = data208.length;
for(let i42=0; i42<len42; i42++){
if(typeof data208[i42] !== "string"){
const err264 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/" + i42,schemaPath:"#/definitions/service/properties/dns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
}
if(data10.dns_opt !== undefined){
let data210 = data10.dns_opt;
if(Array.isArray(data210)){
const len43 = data210.length;
for(let i43=0; i43<len43; i43++){
if(typeof data210[i43] !== "string"){
const err265 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns_opt/" + i43,schemaPath:"#/definitions/service/properties/dns_opt/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns_opt",schemaPath:"#/definitions/service/properties/dns_opt/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data10.dns_search !== undefined){
let data212 = data10.dns_search;
if((typeof data212 !== "string") && (!(Array.isArray(data212)))){
const err267 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns_search",schemaPath:"#/definitions/service/properties/dns_search/type",keyword:"type",params:{type: schema12.properties.dns_search.type}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(Array.isArray(data212)){
const len44 = data212.length;
for(let i44=0; i44<len44; i44++){
if(typeof data212[i44] !== "string"){
const err268 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns_search/" + i44,schemaPath:"#/definitions/service/properties/dns_search/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
}
if(data10.domainname !== undefined){
if(typeof data10.domainname !== "string"){
const err269 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/domainname",schemaPath:"#/definitions/service/properties/domainname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data10.entrypoint !== undefined){
let data215 = data10.entrypoint;
if(((data215 !== null) && (typeof data215 !== "string")) && (!(Array.isArray(data215)))){
const err270 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/entrypoint",schemaPath:"#/definitions/service/properties/entrypoint/type",keyword:"type",params:{type: schema12.properties.entrypoint.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(Array.isArray(data215)){
const len45 = data215.length;
for(let i45=0; i45<len45; i45++){
if(typeof data215[i45] !== "string"){
const err271 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/entrypoint/" + i45,schemaPath:"#/definitions/service/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
}
if(data10.env_file !== undefined){
let data217 = data10.env_file;
if((typeof data217 !== "string") && (!(Array.isArray(data217)))){
const err272 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file",schemaPath:"#/definitions/service/properties/env_file/type",keyword:"type",params:{type: schema12.properties.env_file.type}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(Array.isArray(data217)){
const len46 = data217.length;
for(let i46=0; i46<len46; i46++){
let data218 = data217[i46];
if((typeof data218 !== "string") && (!(data218 && typeof data218 == "object" && !Array.isArray(data218)))){
const err273 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46,schemaPath:"#/definitions/service/properties/env_file/items/type",keyword:"type",params:{type: schema12.properties.env_file.items.type}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.path === undefined){
const err274 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46,schemaPath:"#/definitions/service/properties/env_file/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key45 in data218){
if(!((((key45 === "path") || (key45 === "required")) || (key45 === "format")) || (pattern0.test(key45)))){
const err275 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46,schemaPath:"#/definitions/service/properties/env_file/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data218.path !== undefined){
if(typeof data218.path !== "string"){
const err276 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46+"/path",schemaPath:"#/definitions/service/properties/env_file/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data218.required !== undefined){
let data220 = data218.required;
if((typeof data220 !== "boolean") && (typeof data220 !== "string")){
const err277 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46+"/required",schemaPath:"#/definitions/service/properties/env_file/items/properties/required/type",keyword:"type",params:{type: schema12.properties.env_file.items.properties.required.type}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data218.format !== undefined){
if(typeof data218.format !== "string"){
const err278 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/env_file/" + i46+"/format",schemaPath:"#/definitions/service/properties/env_file/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
}
}
}
if(data10.environment !== undefined){
let data222 = data10.environment;
if(!data222 || typeof data222 != "object"){
const err279 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/definitions/service/properties/environment/type",keyword:"type",params:{type: schema12.properties.environment.type}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(Array.isArray(data222)){
const len47 = data222.length;
for(let i47=0; i47<len47; i47++){
if(typeof data222[i47] !== "string"){
const err280 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment/" + i47,schemaPath:"#/definitions/service/properties/environment/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key46 in data222){
let data224 = data222[key46];
if((((typeof data224 !== "string") && (!(typeof data224 == "number"))) && (typeof data224 !== "boolean")) && (data224 !== null)){
const err281 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema12.properties.environment.additionalProperties.type}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
}
if(data10.expose !== undefined){
let data225 = data10.expose;
if(Array.isArray(data225)){
const len48 = data225.length;
for(let i48=0; i48<len48; i48++){
let data226 = data225[i48];
if((typeof data226 !== "string") && (!(typeof data226 == "number"))){
const err282 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/expose/" + i48,schemaPath:"#/definitions/service/properties/expose/items/type",keyword:"type",params:{type: schema12.properties.expose.items.type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/expose",schemaPath:"#/definitions/service/properties/expose/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data10.extends !== undefined){
let data227 = data10.extends;
if((typeof data227 !== "string") && (!(data227 && typeof data227 == "object" && !Array.isArray(data227)))){
const err284 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extends",schemaPath:"#/definitions/service/properties/extends/type",keyword:"type",params:{type: schema12.properties.extends.type}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.service === undefined){
const err285 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extends",schemaPath:"#/definitions/service/properties/extends/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key47 in data227){
if(!(((key47 === "service") || (key47 === "file")) || (pattern0.test(key47)))){
const err286 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extends",schemaPath:"#/definitions/service/properties/extends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data227.service !== undefined){
if(typeof data227.service !== "string"){
const err287 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extends/service",schemaPath:"#/definitions/service/properties/extends/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data227.file !== undefined){
if(typeof data227.file !== "string"){
const err288 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extends/file",schemaPath:"#/definitions/service/properties/extends/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
}
if(data10.external_links !== undefined){
let data230 = data10.external_links;
if(Array.isArray(data230)){
const len49 = data230.length;
for(let i49=0; i49<len49; i49++){
if(typeof data230[i49] !== "string"){
const err289 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/external_links/" + i49,schemaPath:"#/definitions/service/properties/external_links/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/external_links",schemaPath:"#/definitions/service/properties/external_links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data10.extra_hosts !== undefined){
let data232 = data10.extra_hosts;
if(!data232 || typeof data232 != "object"){
const err291 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extra_hosts",schemaPath:"#/definitions/service/properties/extra_hosts/type",keyword:"type",params:{type: schema12.properties.extra_hosts.type}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(Array.isArray(data232)){
const len50 = data232.length;
for(let i50=0; i50<len50; i50++){
let data233 = data232[i50];
if(typeof data233 === "string"){
if(!pattern12.test(data233)){
const err292 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extra_hosts/" + i50,schemaPath:"#/definitions/service/properties/extra_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[^=:]+[=:].+$"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extra_hosts/" + i50,schemaPath:"#/definitions/service/properties/extra_hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key48 in data232){
let data234 = data232[key48];
if((typeof data234 !== "string") && (!(Array.isArray(data234)))){
const err294 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extra_hosts/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/extra_hosts/additionalProperties/type",keyword:"type",params:{type: schema12.properties.extra_hosts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(Array.isArray(data234)){
const len51 = data234.length;
for(let i51=0; i51<len51; i51++){
if(typeof data234[i51] !== "string"){
const err295 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/extra_hosts/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i51,schemaPath:"#/definitions/service/properties/extra_hosts/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
}
}
}
if(data10.gpus !== undefined){
let data236 = data10.gpus;
if((typeof data236 !== "string") && (!(Array.isArray(data236)))){
const err296 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/definitions/service/properties/gpus/type",keyword:"type",params:{type: schema12.properties.gpus.type}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(typeof data236 === "string"){
if(!pattern39.test(data236)){
const err297 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/definitions/service/properties/gpus/pattern",keyword:"pattern",params:{pattern: "^all$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(Array.isArray(data236)){
const len52 = data236.length;
for(let i52=0; i52<len52; i52++){
let data237 = data236[i52];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key49 in data237){
if(!((((((key49 === "capabilities") || (key49 === "count")) || (key49 === "device_ids")) || (key49 === "driver")) || (key49 === "options")) || (pattern0.test(key49)))){
const err298 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52,schemaPath:"#/definitions/service/properties/gpus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data237.capabilities !== undefined){
let data238 = data237.capabilities;
if(Array.isArray(data238)){
const len53 = data238.length;
for(let i53=0; i53<len53; i53++){
if(typeof data238[i53] !== "string"){
const err299 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/capabilities/" + i53,schemaPath:"#/definitions/service/properties/gpus/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/capabilities",schemaPath:"#/definitions/service/properties/gpus/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data237.count !== undefined){
let data240 = data237.count;
if((!((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240)))) && (typeof data240 !== "string")){
const err301 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/count",schemaPath:"#/definitions/service/properties/gpus/items/properties/count/type",keyword:"type",params:{type: schema12.properties.gpus.items.properties.count.type}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data237.device_ids !== undefined){
let data241 = data237.device_ids;
if(Array.isArray(data241)){
const len54 = data241.length;
for(let i54=0; i54<len54; i54++){
if(typeof data241[i54] !== "string"){
const err302 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/device_ids/" + i54,schemaPath:"#/definitions/service/properties/gpus/items/properties/device_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/device_ids",schemaPath:"#/definitions/service/properties/gpus/items/properties/device_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data237.driver !== undefined){
if(typeof data237.driver !== "string"){
const err304 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/driver",schemaPath:"#/definitions/service/properties/gpus/items/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data237.options !== undefined){
let data244 = data237.options;
if(!data244 || typeof data244 != "object"){
const err305 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/options",schemaPath:"#/definitions/service/properties/gpus/items/properties/options/type",keyword:"type",params:{type: schema12.properties.gpus.items.properties.options.type}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(Array.isArray(data244)){
const len55 = data244.length;
for(let i55=0; i55<len55; i55++){
if(typeof data244[i55] !== "string"){
const err306 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/options/" + i55,schemaPath:"#/definitions/service/properties/gpus/items/properties/options/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key50 in data244){
let data246 = data244[key50];
if((((typeof data246 !== "string") && (!(typeof data246 == "number"))) && (typeof data246 !== "boolean")) && (data246 !== null)){
const err307 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52+"/options/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/gpus/items/properties/options/additionalProperties/type",keyword:"type",params:{type: schema12.properties.gpus.items.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
}
}
else {
const err308 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus/" + i52,schemaPath:"#/definitions/service/properties/gpus/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
}
if(data10.group_add !== undefined){
let data247 = data10.group_add;
if(Array.isArray(data247)){
const len56 = data247.length;
for(let i56=0; i56<len56; i56++){
let data248 = data247[i56];
if((typeof data248 !== "string") && (!(typeof data248 == "number"))){
const err309 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_add/" + i56,schemaPath:"#/definitions/service/properties/group_add/items/type",keyword:"type",params:{type: schema12.properties.group_add.items.type}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_add",schemaPath:"#/definitions/service/properties/group_add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data10.healthcheck !== undefined){
let data249 = data10.healthcheck;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key51 in data249){
if(!((((((((key51 === "disable") || (key51 === "interval")) || (key51 === "retries")) || (key51 === "start_interval")) || (key51 === "start_period")) || (key51 === "test")) || (key51 === "timeout")) || (pattern0.test(key51)))){
const err311 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck",schemaPath:"#/definitions/service/properties/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data249.disable !== undefined){
let data250 = data249.disable;
if((typeof data250 !== "boolean") && (typeof data250 !== "string")){
const err312 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/disable",schemaPath:"#/definitions/service/properties/healthcheck/properties/disable/type",keyword:"type",params:{type: schema12.properties.healthcheck.properties.disable.type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data249.interval !== undefined){
if(typeof data249.interval !== "string"){
const err313 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/interval",schemaPath:"#/definitions/service/properties/healthcheck/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data249.retries !== undefined){
let data252 = data249.retries;
if((!(typeof data252 == "number")) && (typeof data252 !== "string")){
const err314 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/retries",schemaPath:"#/definitions/service/properties/healthcheck/properties/retries/type",keyword:"type",params:{type: schema12.properties.healthcheck.properties.retries.type}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data249.start_interval !== undefined){
if(typeof data249.start_interval !== "string"){
const err315 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/start_interval",schemaPath:"#/definitions/service/properties/healthcheck/properties/start_interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data249.start_period !== undefined){
if(typeof data249.start_period !== "string"){
const err316 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/start_period",schemaPath:"#/definitions/service/properties/healthcheck/properties/start_period/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data249.test !== undefined){
let data255 = data249.test;
if((typeof data255 !== "string") && (!(Array.isArray(data255)))){
const err317 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/test",schemaPath:"#/definitions/service/properties/healthcheck/properties/test/type",keyword:"type",params:{type: schema12.properties.healthcheck.properties.test.type}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(Array.isArray(data255)){
const len57 = data255.length;
for(let i57=0; i57<len57; i57++){
if(typeof data255[i57] !== "string"){
const err318 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/test/" + i57,schemaPath:"#/definitions/service/properties/healthcheck/properties/test/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
}
if(data249.timeout !== undefined){
if(typeof data249.timeout !== "string"){
const err319 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck/timeout",schemaPath:"#/definitions/service/properties/healthcheck/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/healthcheck",schemaPath:"#/definitions/service/properties/healthcheck/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data10.hostname !== undefined){
if(typeof data10.hostname !== "string"){
const err321 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/definitions/service/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data10.image !== undefined){
if(typeof data10.image !== "string"){
const err322 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/definitions/service/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data10.init !== undefined){
let data260 = data10.init;
if((typeof data260 !== "boolean") && (typeof data260 !== "string")){
const err323 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/init",schemaPath:"#/definitions/service/properties/init/type",keyword:"type",params:{type: schema12.properties.init.type}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data10.ipc !== undefined){
if(typeof data10.ipc !== "string"){
const err324 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipc",schemaPath:"#/definitions/service/properties/ipc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data10.isolation !== undefined){
if(typeof data10.isolation !== "string"){
const err325 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolation",schemaPath:"#/definitions/service/properties/isolation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data10.label_file !== undefined){
let data263 = data10.label_file;
if((typeof data263 !== "string") && (!(Array.isArray(data263)))){
const err326 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/label_file",schemaPath:"#/definitions/service/properties/label_file/type",keyword:"type",params:{type: schema12.properties.label_file.type}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(Array.isArray(data263)){
const len58 = data263.length;
for(let i58=0; i58<len58; i58++){
if(typeof data263[i58] !== "string"){
const err327 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/label_file/" + i58,schemaPath:"#/definitions/service/properties/label_file/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
}
if(data10.labels !== undefined){
let data265 = data10.labels;
if(!data265 || typeof data265 != "object"){
const err328 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/definitions/service/properties/labels/type",keyword:"type",params:{type: schema12.properties.labels.type}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(Array.isArray(data265)){
const len59 = data265.length;
for(let i59=0; i59<len59; i59++){
if(typeof data265[i59] !== "string"){
const err329 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i59,schemaPath:"#/definitions/service/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key52 in data265){
let data267 = data265[key52];
if((((typeof data267 !== "string") && (!(typeof data267 == "number"))) && (typeof data267 !== "boolean")) && (data267 !== null)){
const err330 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema12.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
if(data10.links !== undefined){
let data268 = data10.links;
if(Array.isArray(data268)){
const len60 = data268.length;
for(let i60=0; i60<len60; i60++){
if(typeof data268[i60] !== "string"){
const err331 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/links/" + i60,schemaPath:"#/definitions/service/properties/links/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/links",schemaPath:"#/definitions/service/properties/links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data10.logging !== undefined){
let data270 = data10.logging;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key53 in data270){
if(!(((key53 === "driver") || (key53 === "options")) || (pattern0.test(key53)))){
const err333 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/definitions/service/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data270.driver !== undefined){
if(typeof data270.driver !== "string"){
const err334 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/driver",schemaPath:"#/definitions/service/properties/logging/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data270.options !== undefined){
let data272 = data270.options;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key54 in data272){
let data273 = data272[key54];
if((((typeof data273 !== "string") && (!(typeof data273 == "number"))) && (data273 !== null)) && (typeof data273 !== "boolean")){
const err335 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/options/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/logging/properties/options/additionalProperties/type",keyword:"type",params:{type: schema12.properties.logging.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/options",schemaPath:"#/definitions/service/properties/logging/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/definitions/service/properties/logging/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data10.mac_address !== undefined){
if(typeof data10.mac_address !== "string"){
const err338 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mac_address",schemaPath:"#/definitions/service/properties/mac_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data10.mem_limit !== undefined){
let data275 = data10.mem_limit;
if((!(typeof data275 == "number")) && (typeof data275 !== "string")){
const err339 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mem_limit",schemaPath:"#/definitions/service/properties/mem_limit/type",keyword:"type",params:{type: schema12.properties.mem_limit.type}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data10.mem_reservation !== undefined){
let data276 = data10.mem_reservation;
if((!(typeof data276 == "number")) && (typeof data276 !== "string")){
const err340 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mem_reservation",schemaPath:"#/definitions/service/properties/mem_reservation/type",keyword:"type",params:{type: schema12.properties.mem_reservation.type}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data10.mem_swappiness !== undefined){
let data277 = data10.mem_swappiness;
if((!((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277)))) && (typeof data277 !== "string")){
const err341 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/mem_swappiness",schemaPath:"#/definitions/service/properties/mem_swappiness/type",keyword:"type",params:{type: schema12.properties.mem_swappiness.type}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data10.memswap_limit !== undefined){
let data278 = data10.memswap_limit;
if((!(typeof data278 == "number")) && (typeof data278 !== "string")){
const err342 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memswap_limit",schemaPath:"#/definitions/service/properties/memswap_limit/type",keyword:"type",params:{type: schema12.properties.memswap_limit.type}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data10.models !== undefined){
let data279 = data10.models;
if(!data279 || typeof data279 != "object"){
const err343 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/definitions/service/properties/models/type",keyword:"type",params:{type: schema12.properties.models.type}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(Array.isArray(data279)){
const len61 = data279.length;
for(let i61=0; i61<len61; i61++){
if(typeof data279[i61] !== "string"){
const err344 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i61,schemaPath:"#/definitions/service/properties/models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key55 in data279){
if(!(pattern2.test(key55))){
const err345 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/definitions/service/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
for(const key56 in data279){
if(pattern2.test(key56)){
let data281 = data279[key56];
if((data281 !== null) && (!(data281 && typeof data281 == "object" && !Array.isArray(data281)))){
const err346 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema12.properties.models.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key57 in data281){
if(!(((key57 === "endpoint_var") || (key57 === "model_var")) || (pattern0.test(key57)))){
const err347 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data281.endpoint_var !== undefined){
if(typeof data281.endpoint_var !== "string"){
const err348 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint_var",schemaPath:"#/definitions/service/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/endpoint_var/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data281.model_var !== undefined){
if(typeof data281.model_var !== "string"){
const err349 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key56.replace(/~/g, "~0").replace(/\//g, "~1")+"/model_var",schemaPath:"#/definitions/service/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/model_var/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
}
}
}
}
if(data10.network_mode !== undefined){
if(typeof data10.network_mode !== "string"){
const err350 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/network_mode",schemaPath:"#/definitions/service/properties/network_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data10.networks !== undefined){
let data285 = data10.networks;
if(typeof data285 != "object"){
const err351 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks",schemaPath:"#/definitions/service/properties/networks/type",keyword:"type",params:{type: schema12.properties.networks.type}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(Array.isArray(data285)){
const len62 = data285.length;
for(let i62=0; i62<len62; i62++){
if(typeof data285[i62] !== "string"){
const err352 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + i62,schemaPath:"#/definitions/service/properties/networks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key58 in data285){
if(!(pattern2.test(key58))){
const err353 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks",schemaPath:"#/definitions/service/properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
for(const key59 in data285){
if(pattern2.test(key59)){
let data287 = data285[key59];
if((data287 !== null) && (!(data287 && typeof data287 == "object" && !Array.isArray(data287)))){
const err354 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema12.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key60 in data287){
if(!((func2.call(schema12.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties, key60)) || (pattern0.test(key60)))){
const err355 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data287.aliases !== undefined){
let data288 = data287.aliases;
if(Array.isArray(data288)){
const len63 = data288.length;
for(let i63=0; i63<len63; i63++){
if(typeof data288[i63] !== "string"){
const err356 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases/" + i63,schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data287.driver_opts !== undefined){
let data290 = data287.driver_opts;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
for(const key61 in data290){
let data291 = data290[key61];
if((typeof data291 !== "string") && (!(typeof data291 == "number"))){
const err358 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema12.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data287.gw_priority !== undefined){
let data292 = data287.gw_priority;
if((!(typeof data292 == "number")) && (typeof data292 !== "string")){
const err360 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/gw_priority",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/gw_priority/type",keyword:"type",params:{type: schema12.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.gw_priority.type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data287.interface_name !== undefined){
if(typeof data287.interface_name !== "string"){
const err361 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface_name",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/interface_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data287.ipv4_address !== undefined){
if(typeof data287.ipv4_address !== "string"){
const err362 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipv4_address",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv4_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data287.ipv6_address !== undefined){
if(typeof data287.ipv6_address !== "string"){
const err363 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipv6_address",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv6_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data287.link_local_ips !== undefined){
let data296 = data287.link_local_ips;
if(Array.isArray(data296)){
const len64 = data296.length;
for(let i64=0; i64<len64; i64++){
if(typeof data296[i64] !== "string"){
const err364 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/link_local_ips/" + i64,schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/link_local_ips/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/link_local_ips",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/link_local_ips/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data287.mac_address !== undefined){
if(typeof data287.mac_address !== "string"){
const err366 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/mac_address",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/mac_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data287.priority !== undefined){
let data299 = data287.priority;
if((!(typeof data299 == "number")) && (typeof data299 !== "string")){
const err367 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/networks/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/service/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/priority/type",keyword:"type",params:{type: schema12.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.priority.type}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
}
}
}
}
if(data10.oom_kill_disable !== undefined){
let data300 = data10.oom_kill_disable;
if((typeof data300 !== "boolean") && (typeof data300 !== "string")){
const err368 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/oom_kill_disable",schemaPath:"#/definitions/service/properties/oom_kill_disable/type",keyword:"type",params:{type: schema12.properties.oom_kill_disable.type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data10.oom_score_adj !== undefined){
let data301 = data10.oom_score_adj;
if((!((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301)))) && (typeof data301 !== "string")){
const err369 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/oom_score_adj",schemaPath:"#/definitions/service/properties/oom_score_adj/type",keyword:"type",params:{type: schema12.properties.oom_score_adj.type}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data10.pid !== undefined){
if(typeof data10.pid !== "string"){
const err370 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid",schemaPath:"#/definitions/service/properties/pid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data10.pids_limit !== undefined){
let data303 = data10.pids_limit;
if((!(typeof data303 == "number")) && (typeof data303 !== "string")){
const err371 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pids_limit",schemaPath:"#/definitions/service/properties/pids_limit/type",keyword:"type",params:{type: schema12.properties.pids_limit.type}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data10.platform !== undefined){
if(typeof data10.platform !== "string"){
const err372 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/platform",schemaPath:"#/definitions/service/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data10.ports !== undefined){
let data305 = data10.ports;
if(Array.isArray(data305)){
const len65 = data305.length;
for(let i65=0; i65<len65; i65++){
let data306 = data305[i65];
if(((!(typeof data306 == "number")) && (typeof data306 !== "string")) && (!(data306 && typeof data306 == "object" && !Array.isArray(data306)))){
const err373 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65,schemaPath:"#/definitions/service/properties/ports/items/type",keyword:"type",params:{type: schema12.properties.ports.items.type}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
for(const key62 in data306){
if(!((((((((key62 === "name") || (key62 === "target")) || (key62 === "published")) || (key62 === "host_ip")) || (key62 === "protocol")) || (key62 === "app_protocol")) || (key62 === "mode")) || (pattern0.test(key62)))){
const err374 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65,schemaPath:"#/definitions/service/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data306.name !== undefined){
if(typeof data306.name !== "string"){
const err375 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/name",schemaPath:"#/definitions/service/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data306.target !== undefined){
let data308 = data306.target;
if((!((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308)))) && (typeof data308 !== "string")){
const err376 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/target",schemaPath:"#/definitions/service/properties/ports/items/properties/target/type",keyword:"type",params:{type: schema12.properties.ports.items.properties.target.type}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data306.published !== undefined){
let data309 = data306.published;
if((!((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309)))) && (typeof data309 !== "string")){
const err377 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/published",schemaPath:"#/definitions/service/properties/ports/items/properties/published/type",keyword:"type",params:{type: schema12.properties.ports.items.properties.published.type}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data306.host_ip !== undefined){
if(typeof data306.host_ip !== "string"){
const err378 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/host_ip",schemaPath:"#/definitions/service/properties/ports/items/properties/host_ip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data306.protocol !== undefined){
if(typeof data306.protocol !== "string"){
const err379 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/protocol",schemaPath:"#/definitions/service/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data306.app_protocol !== undefined){
if(typeof data306.app_protocol !== "string"){
const err380 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/app_protocol",schemaPath:"#/definitions/service/properties/ports/items/properties/app_protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data306.mode !== undefined){
if(typeof data306.mode !== "string"){
const err381 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i65+"/mode",schemaPath:"#/definitions/service/properties/ports/items/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
}
}
else {
const err382 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports",schemaPath:"#/definitions/service/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data10.post_start !== undefined){
let data314 = data10.post_start;
if(Array.isArray(data314)){
const len66 = data314.length;
for(let i66=0; i66<len66; i66++){
let data315 = data314[i66];
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
for(const key63 in data315){
if(!((((((key63 === "command") || (key63 === "user")) || (key63 === "privileged")) || (key63 === "working_dir")) || (key63 === "environment")) || (pattern0.test(key63)))){
const err383 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66,schemaPath:"#/definitions/service/properties/post_start/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data315.command !== undefined){
let data316 = data315.command;
if(((data316 !== null) && (typeof data316 !== "string")) && (!(Array.isArray(data316)))){
const err384 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/command",schemaPath:"#/definitions/service/properties/post_start/items/properties/command/type",keyword:"type",params:{type: schema12.properties.post_start.items.properties.command.type}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(Array.isArray(data316)){
const len67 = data316.length;
for(let i67=0; i67<len67; i67++){
if(typeof data316[i67] !== "string"){
const err385 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/command/" + i67,schemaPath:"#/definitions/service/properties/post_start/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
}
if(data315.user !== undefined){
if(typeof data315.user !== "string"){
const err386 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/user",schemaPath:"#/definitions/service/properties/post_start/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data315.privileged !== undefined){
let data319 = data315.privileged;
if((typeof data319 !== "boolean") && (typeof data319 !== "string")){
const err387 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/privileged",schemaPath:"#/definitions/service/properties/post_start/items/properties/privileged/type",keyword:"type",params:{type: schema12.properties.post_start.items.properties.privileged.type}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data315.working_dir !== undefined){
if(typeof data315.working_dir !== "string"){
const err388 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/working_dir",schemaPath:"#/definitions/service/properties/post_start/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data315.environment !== undefined){
let data321 = data315.environment;
if(!data321 || typeof data321 != "object"){
const err389 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/environment",schemaPath:"#/definitions/service/properties/post_start/items/properties/environment/type",keyword:"type",params:{type: schema12.properties.post_start.items.properties.environment.type}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(Array.isArray(data321)){
const len68 = data321.length;
for(let i68=0; i68<len68; i68++){
if(typeof data321[i68] !== "string"){
const err390 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/environment/" + i68,schemaPath:"#/definitions/service/properties/post_start/items/properties/environment/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
for(const key64 in data321){
let data323 = data321[key64];
if((((typeof data323 !== "string") && (!(typeof data323 == "number"))) && (typeof data323 !== "boolean")) && (data323 !== null)){
const err391 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66+"/environment/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/post_start/items/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema12.properties.post_start.items.properties.environment.additionalProperties.type}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
}
}
else {
const err392 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start/" + i66,schemaPath:"#/definitions/service/properties/post_start/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_start",schemaPath:"#/definitions/service/properties/post_start/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data10.pre_start !== undefined){
let data324 = data10.pre_start;
if(Array.isArray(data324)){
const len69 = data324.length;
for(let i69=0; i69<len69; i69++){
let data325 = data324[i69];
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
for(const key65 in data325){
if(!((((((((key65 === "command") || (key65 === "user")) || (key65 === "privileged")) || (key65 === "working_dir")) || (key65 === "environment")) || (key65 === "image")) || (key65 === "per_replica")) || (pattern0.test(key65)))){
const err394 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69,schemaPath:"#/definitions/service/properties/pre_start/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data325.command !== undefined){
let data326 = data325.command;
if(((data326 !== null) && (typeof data326 !== "string")) && (!(Array.isArray(data326)))){
const err395 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/command",schemaPath:"#/definitions/service/properties/pre_start/items/properties/command/type",keyword:"type",params:{type: schema12.properties.pre_start.items.properties.command.type}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(Array.isArray(data326)){
const len70 = data326.length;
for(let i70=0; i70<len70; i70++){
if(typeof data326[i70] !== "string"){
const err396 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/command/" + i70,schemaPath:"#/definitions/service/properties/pre_start/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
}
if(data325.user !== undefined){
if(typeof data325.user !== "string"){
const err397 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/user",schemaPath:"#/definitions/service/properties/pre_start/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data325.privileged !== undefined){
let data329 = data325.privileged;
if((typeof data329 !== "boolean") && (typeof data329 !== "string")){
const err398 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/privileged",schemaPath:"#/definitions/service/properties/pre_start/items/properties/privileged/type",keyword:"type",params:{type: schema12.properties.pre_start.items.properties.privileged.type}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data325.working_dir !== undefined){
if(typeof data325.working_dir !== "string"){
const err399 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/working_dir",schemaPath:"#/definitions/service/properties/pre_start/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data325.environment !== undefined){
let data331 = data325.environment;
if(!data331 || typeof data331 != "object"){
const err400 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/environment",schemaPath:"#/definitions/service/properties/pre_start/items/properties/environment/type",keyword:"type",params:{type: schema12.properties.pre_start.items.properties.environment.type}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(Array.isArray(data331)){
const len71 = data331.length;
for(let i71=0; i71<len71; i71++){
if(typeof data331[i71] !== "string"){
const err401 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/environment/" + i71,schemaPath:"#/definitions/service/properties/pre_start/items/properties/environment/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
for(const key66 in data331){
let data333 = data331[key66];
if((((typeof data333 !== "string") && (!(typeof data333 == "number"))) && (typeof data333 !== "boolean")) && (data333 !== null)){
const err402 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/environment/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/pre_start/items/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema12.properties.pre_start.items.properties.environment.additionalProperties.type}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
if(data325.image !== undefined){
if(typeof data325.image !== "string"){
const err403 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/image",schemaPath:"#/definitions/service/properties/pre_start/items/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data325.per_replica !== undefined){
let data335 = data325.per_replica;
if((typeof data335 !== "boolean") && (typeof data335 !== "string")){
const err404 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69+"/per_replica",schemaPath:"#/definitions/service/properties/pre_start/items/properties/per_replica/type",keyword:"type",params:{type: schema12.properties.pre_start.items.properties.per_replica.type}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start/" + i69,schemaPath:"#/definitions/service/properties/pre_start/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_start",schemaPath:"#/definitions/service/properties/pre_start/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data10.pre_stop !== undefined){
let data336 = data10.pre_stop;
if(Array.isArray(data336)){
const len72 = data336.length;
for(let i72=0; i72<len72; i72++){
let data337 = data336[i72];
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
for(const key67 in data337){
if(!((((((key67 === "command") || (key67 === "user")) || (key67 === "privileged")) || (key67 === "working_dir")) || (key67 === "environment")) || (pattern0.test(key67)))){
const err407 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72,schemaPath:"#/definitions/service/properties/pre_stop/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data337.command !== undefined){
let data338 = data337.command;
if(((data338 !== null) && (typeof data338 !== "string")) && (!(Array.isArray(data338)))){
const err408 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/command",schemaPath:"#/definitions/service/properties/pre_stop/items/properties/command/type",keyword:"type",params:{type: schema12.properties.pre_stop.items.properties.command.type}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(Array.isArray(data338)){
const len73 = data338.length;
for(let i73=0; i73<len73; i73++){
if(typeof data338[i73] !== "string"){
const err409 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/command/" + i73,schemaPath:"#/definitions/service/properties/pre_stop/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
}
if(data337.user !== undefined){
if(typeof data337.user !== "string"){
const err410 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/user",schemaPath:"#/definitions/service/properties/pre_stop/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data337.privileged !== undefined){
let data341 = data337.privileged;
if((typeof data341 !== "boolean") && (typeof data341 !== "string")){
const err411 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/privileged",schemaPath:"#/definitions/service/properties/pre_stop/items/properties/privileged/type",keyword:"type",params:{type: schema12.properties.pre_stop.items.properties.privileged.type}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data337.working_dir !== undefined){
if(typeof data337.working_dir !== "string"){
const err412 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/working_dir",schemaPath:"#/definitions/service/properties/pre_stop/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data337.environment !== undefined){
let data343 = data337.environment;
if(!data343 || typeof data343 != "object"){
const err413 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/environment",schemaPath:"#/definitions/service/properties/pre_stop/items/properties/environment/type",keyword:"type",params:{type: schema12.properties.pre_stop.items.properties.environment.type}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(Array.isArray(data343)){
const len74 = data343.length;
for(let i74=0; i74<len74; i74++){
if(typeof data343[i74] !== "string"){
const err414 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/environment/" + i74,schemaPath:"#/definitions/service/properties/pre_stop/items/properties/environment/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key68 in data343){
let data345 = data343[key68];
if((((typeof data345 !== "string") && (!(typeof data345 == "number"))) && (typeof data345 !== "boolean")) && (data345 !== null)){
const err415 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72+"/environment/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/pre_stop/items/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema12.properties.pre_stop.items.properties.environment.additionalProperties.type}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
}
}
else {
const err416 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop/" + i72,schemaPath:"#/definitions/service/properties/pre_stop/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pre_stop",schemaPath:"#/definitions/service/properties/pre_stop/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data10.privileged !== undefined){
let data346 = data10.privileged;
if((typeof data346 !== "boolean") && (typeof data346 !== "string")){
const err418 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/privileged",schemaPath:"#/definitions/service/properties/privileged/type",keyword:"type",params:{type: schema12.properties.privileged.type}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data10.profiles !== undefined){
let data347 = data10.profiles;
if(Array.isArray(data347)){
const len75 = data347.length;
for(let i75=0; i75<len75; i75++){
if(typeof data347[i75] !== "string"){
const err419 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/profiles/" + i75,schemaPath:"#/definitions/service/properties/profiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/profiles",schemaPath:"#/definitions/service/properties/profiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data10.provider !== undefined){
let data349 = data10.provider;
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
if(data349.type === undefined){
const err421 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/definitions/service/properties/provider/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key69 in data349){
if(!(((key69 === "type") || (key69 === "options")) || (pattern0.test(key69)))){
const err422 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/definitions/service/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data349.type !== undefined){
if(typeof data349.type !== "string"){
const err423 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider/type",schemaPath:"#/definitions/service/properties/provider/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data349.options !== undefined){
let data351 = data349.options;
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
for(const key70 in data351){
let data352 = data351[key70];
if((((typeof data352 !== "string") && (!(typeof data352 == "number"))) && (typeof data352 !== "boolean")) && (!(Array.isArray(data352)))){
const err424 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider/options/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/provider/properties/options/additionalProperties/type",keyword:"type",params:{type: schema12.properties.provider.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider/options",schemaPath:"#/definitions/service/properties/provider/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/definitions/service/properties/provider/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data10.pull_policy !== undefined){
let data353 = data10.pull_policy;
if(typeof data353 === "string"){
if(!pattern54.test(data353)){
const err427 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pull_policy",schemaPath:"#/definitions/service/properties/pull_policy/pattern",keyword:"pattern",params:{pattern: "^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$|\\$"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pull_policy",schemaPath:"#/definitions/service/properties/pull_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data10.pull_refresh_after !== undefined){
if(typeof data10.pull_refresh_after !== "string"){
const err429 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/pull_refresh_after",schemaPath:"#/definitions/service/properties/pull_refresh_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data10.read_only !== undefined){
let data355 = data10.read_only;
if((typeof data355 !== "boolean") && (typeof data355 !== "string")){
const err430 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_only",schemaPath:"#/definitions/service/properties/read_only/type",keyword:"type",params:{type: schema12.properties.read_only.type}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data10.restart !== undefined){
if(typeof data10.restart !== "string"){
const err431 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/definitions/service/properties/restart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data10.runtime !== undefined){
if(typeof data10.runtime !== "string"){
const err432 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/runtime",schemaPath:"#/definitions/service/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data10.scale !== undefined){
let data358 = data10.scale;
if((!((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358)))) && (typeof data358 !== "string")){
const err433 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/service/properties/scale/type",keyword:"type",params:{type: schema12.properties.scale.type}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data10.secrets !== undefined){
let data359 = data10.secrets;
if(Array.isArray(data359)){
const len76 = data359.length;
for(let i76=0; i76<len76; i76++){
let data360 = data359[i76];
if((typeof data360 !== "string") && (!(data360 && typeof data360 == "object" && !Array.isArray(data360)))){
const err434 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76,schemaPath:"#/definitions/service/properties/secrets/items/type",keyword:"type",params:{type: schema12.properties.secrets.items.type}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
for(const key71 in data360){
if(!((((((key71 === "source") || (key71 === "target")) || (key71 === "uid")) || (key71 === "gid")) || (key71 === "mode")) || (pattern0.test(key71)))){
const err435 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76,schemaPath:"#/definitions/service/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data360.source !== undefined){
if(typeof data360.source !== "string"){
const err436 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76+"/source",schemaPath:"#/definitions/service/properties/secrets/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data360.target !== undefined){
if(typeof data360.target !== "string"){
const err437 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76+"/target",schemaPath:"#/definitions/service/properties/secrets/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data360.uid !== undefined){
if(typeof data360.uid !== "string"){
const err438 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76+"/uid",schemaPath:"#/definitions/service/properties/secrets/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data360.gid !== undefined){
if(typeof data360.gid !== "string"){
const err439 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76+"/gid",schemaPath:"#/definitions/service/properties/secrets/items/properties/gid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data360.mode !== undefined){
let data365 = data360.mode;
if((!(typeof data365 == "number")) && (typeof data365 !== "string")){
const err440 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i76+"/mode",schemaPath:"#/definitions/service/properties/secrets/items/properties/mode/type",keyword:"type",params:{type: schema12.properties.secrets.items.properties.mode.type}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets",schemaPath:"#/definitions/service/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data10.security_opt !== undefined){
let data366 = data10.security_opt;
if(Array.isArray(data366)){
const len77 = data366.length;
for(let i77=0; i77<len77; i77++){
if(typeof data366[i77] !== "string"){
const err442 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/security_opt/" + i77,schemaPath:"#/definitions/service/properties/security_opt/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/security_opt",schemaPath:"#/definitions/service/properties/security_opt/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data10.shm_size !== undefined){
let data368 = data10.shm_size;
if((!(typeof data368 == "number")) && (typeof data368 !== "string")){
const err444 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shm_size",schemaPath:"#/definitions/service/properties/shm_size/type",keyword:"type",params:{type: schema12.properties.shm_size.type}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data10.stdin_open !== undefined){
let data369 = data10.stdin_open;
if((typeof data369 !== "boolean") && (typeof data369 !== "string")){
const err445 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/stdin_open",schemaPath:"#/definitions/service/properties/stdin_open/type",keyword:"type",params:{type: schema12.properties.stdin_open.type}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data10.stop_grace_period !== undefined){
if(typeof data10.stop_grace_period !== "string"){
const err446 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop_grace_period",schemaPath:"#/definitions/service/properties/stop_grace_period/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data10.stop_signal !== undefined){
if(typeof data10.stop_signal !== "string"){
const err447 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/stop_signal",schemaPath:"#/definitions/service/properties/stop_signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data10.storage_opt !== undefined){
let data372 = data10.storage_opt;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key72 in data372){
let data373 = data372[key72];
if((((typeof data373 !== "string") && (!(typeof data373 == "number"))) && (typeof data373 !== "boolean")) && (data373 !== null)){
const err448 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage_opt/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/storage_opt/additionalProperties/type",keyword:"type",params:{type: schema12.properties.storage_opt.additionalProperties.type}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage_opt",schemaPath:"#/definitions/service/properties/storage_opt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data10.sysctls !== undefined){
let data374 = data10.sysctls;
if(!data374 || typeof data374 != "object"){
const err450 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/sysctls",schemaPath:"#/definitions/service/properties/sysctls/type",keyword:"type",params:{type: schema12.properties.sysctls.type}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(Array.isArray(data374)){
const len78 = data374.length;
for(let i78=0; i78<len78; i78++){
if(typeof data374[i78] !== "string"){
const err451 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/sysctls/" + i78,schemaPath:"#/definitions/service/properties/sysctls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key73 in data374){
let data376 = data374[key73];
if((((typeof data376 !== "string") && (!(typeof data376 == "number"))) && (typeof data376 !== "boolean")) && (data376 !== null)){
const err452 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/sysctls/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/sysctls/additionalProperties/type",keyword:"type",params:{type: schema12.properties.sysctls.additionalProperties.type}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
}
if(data10.tmpfs !== undefined){
let data377 = data10.tmpfs;
if((typeof data377 !== "string") && (!(Array.isArray(data377)))){
const err453 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tmpfs",schemaPath:"#/definitions/service/properties/tmpfs/type",keyword:"type",params:{type: schema12.properties.tmpfs.type}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(Array.isArray(data377)){
const len79 = data377.length;
for(let i79=0; i79<len79; i79++){
if(typeof data377[i79] !== "string"){
const err454 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tmpfs/" + i79,schemaPath:"#/definitions/service/properties/tmpfs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
}
if(data10.tty !== undefined){
let data379 = data10.tty;
if((typeof data379 !== "boolean") && (typeof data379 !== "string")){
const err455 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tty",schemaPath:"#/definitions/service/properties/tty/type",keyword:"type",params:{type: schema12.properties.tty.type}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data10.ulimits !== undefined){
let data380 = data10.ulimits;
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
for(const key74 in data380){
if(!(pattern14.test(key74))){
const err456 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits",schemaPath:"#/definitions/service/properties/ulimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
for(const key75 in data380){
if(pattern14.test(key75)){
let data381 = data380[key75];
if(((!((typeof data381 == "number") && (!(data381 % 1) && !isNaN(data381)))) && (typeof data381 !== "string")) && (!(data381 && typeof data381 == "object" && !Array.isArray(data381)))){
const err457 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/type",keyword:"type",params:{type: schema12.properties.ulimits.patternProperties["^[a-z]+$"].type}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.soft === undefined){
const err458 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "soft"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data381.hard === undefined){
const err459 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "hard"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
for(const key76 in data381){
if(!(((key76 === "soft") || (key76 === "hard")) || (pattern0.test(key76)))){
const err460 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data381.soft !== undefined){
let data382 = data381.soft;
if((!((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382)))) && (typeof data382 !== "string")){
const err461 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/soft",schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/properties/soft/type",keyword:"type",params:{type: schema12.properties.ulimits.patternProperties["^[a-z]+$"].properties.soft.type}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data381.hard !== undefined){
let data383 = data381.hard;
if((!((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383)))) && (typeof data383 !== "string")){
const err462 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/hard",schemaPath:"#/definitions/service/properties/ulimits/patternProperties/%5E%5Ba-z%5D%2B%24/properties/hard/type",keyword:"type",params:{type: schema12.properties.ulimits.patternProperties["^[a-z]+$"].properties.hard.type}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
}
}
}
else {
const err463 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ulimits",schemaPath:"#/definitions/service/properties/ulimits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data10.use_api_socket !== undefined){
let data384 = data10.use_api_socket;
if((typeof data384 !== "boolean") && (typeof data384 !== "string")){
const err464 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/use_api_socket",schemaPath:"#/definitions/service/properties/use_api_socket/type",keyword:"type",params:{type: schema12.properties.use_api_socket.type}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data10.user !== undefined){
if(typeof data10.user !== "string"){
const err465 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/definitions/service/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data10.userns_mode !== undefined){
if(typeof data10.userns_mode !== "string"){
const err466 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/userns_mode",schemaPath:"#/definitions/service/properties/userns_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data10.uts !== undefined){
if(typeof data10.uts !== "string"){
const err467 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/uts",schemaPath:"#/definitions/service/properties/uts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data10.volumes !== undefined){
let data388 = data10.volumes;
if(Array.isArray(data388)){
const len80 = data388.length;
for(let i80=0; i80<len80; i80++){
let data389 = data388[i80];
if((typeof data389 !== "string") && (!(data389 && typeof data389 == "object" && !Array.isArray(data389)))){
const err468 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80,schemaPath:"#/definitions/service/properties/volumes/items/type",keyword:"type",params:{type: schema12.properties.volumes.items.type}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.type === undefined){
const err469 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80,schemaPath:"#/definitions/service/properties/volumes/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key77 in data389){
if(!((func2.call(schema12.properties.volumes.items.properties, key77)) || (pattern0.test(key77)))){
const err470 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80,schemaPath:"#/definitions/service/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data389.type !== undefined){
let data390 = data389.type;
if(typeof data390 !== "string"){
const err471 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/type",schemaPath:"#/definitions/service/properties/volumes/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!((((((data390 === "bind") || (data390 === "volume")) || (data390 === "tmpfs")) || (data390 === "cluster")) || (data390 === "npipe")) || (data390 === "image"))){
const err472 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/type",schemaPath:"#/definitions/service/properties/volumes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.volumes.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data389.source !== undefined){
if(typeof data389.source !== "string"){
const err473 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/source",schemaPath:"#/definitions/service/properties/volumes/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data389.target !== undefined){
if(typeof data389.target !== "string"){
const err474 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/target",schemaPath:"#/definitions/service/properties/volumes/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data389.read_only !== undefined){
let data393 = data389.read_only;
if((typeof data393 !== "boolean") && (typeof data393 !== "string")){
const err475 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/read_only",schemaPath:"#/definitions/service/properties/volumes/items/properties/read_only/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.read_only.type}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data389.consistency !== undefined){
if(typeof data389.consistency !== "string"){
const err476 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/consistency",schemaPath:"#/definitions/service/properties/volumes/items/properties/consistency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data389.bind !== undefined){
let data395 = data389.bind;
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
for(const key78 in data395){
if(!(((((key78 === "propagation") || (key78 === "create_host_path")) || (key78 === "recursive")) || (key78 === "selinux")) || (pattern0.test(key78)))){
const err477 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data395.propagation !== undefined){
if(typeof data395.propagation !== "string"){
const err478 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/propagation",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/propagation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data395.create_host_path !== undefined){
let data397 = data395.create_host_path;
if((typeof data397 !== "boolean") && (typeof data397 !== "string")){
const err479 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/create_host_path",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/create_host_path/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.bind.properties.create_host_path.type}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data395.recursive !== undefined){
let data398 = data395.recursive;
if(typeof data398 !== "string"){
const err480 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/recursive",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/recursive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(!((((data398 === "enabled") || (data398 === "disabled")) || (data398 === "writable")) || (data398 === "readonly"))){
const err481 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/recursive",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/recursive/enum",keyword:"enum",params:{allowedValues: schema12.properties.volumes.items.properties.bind.properties.recursive.enum}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data395.selinux !== undefined){
let data399 = data395.selinux;
if(typeof data399 !== "string"){
const err482 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/selinux",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/selinux/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(!((data399 === "z") || (data399 === "Z"))){
const err483 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind/selinux",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/properties/selinux/enum",keyword:"enum",params:{allowedValues: schema12.properties.volumes.items.properties.bind.properties.selinux.enum}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/bind",schemaPath:"#/definitions/service/properties/volumes/items/properties/bind/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data389.volume !== undefined){
let data400 = data389.volume;
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
for(const key79 in data400){
if(!((((key79 === "labels") || (key79 === "nocopy")) || (key79 === "subpath")) || (pattern0.test(key79)))){
const err485 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume",schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data400.labels !== undefined){
let data401 = data400.labels;
if(!data401 || typeof data401 != "object"){
const err486 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume/labels",schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/properties/labels/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.volume.properties.labels.type}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(Array.isArray(data401)){
const len81 = data401.length;
for(let i81=0; i81<len81; i81++){
if(typeof data401[i81] !== "string"){
const err487 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume/labels/" + i81,schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
for(const key80 in data401){
let data403 = data401[key80];
if((((typeof data403 !== "string") && (!(typeof data403 == "number"))) && (typeof data403 !== "boolean")) && (data403 !== null)){
const err488 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume/labels/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.volume.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
}
if(data400.nocopy !== undefined){
let data404 = data400.nocopy;
if((typeof data404 !== "boolean") && (typeof data404 !== "string")){
const err489 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume/nocopy",schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/properties/nocopy/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.volume.properties.nocopy.type}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data400.subpath !== undefined){
if(typeof data400.subpath !== "string"){
const err490 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume/subpath",schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/properties/subpath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/volume",schemaPath:"#/definitions/service/properties/volumes/items/properties/volume/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data389.tmpfs !== undefined){
let data406 = data389.tmpfs;
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
for(const key81 in data406){
if(!(((key81 === "size") || (key81 === "mode")) || (pattern0.test(key81)))){
const err492 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/tmpfs",schemaPath:"#/definitions/service/properties/volumes/items/properties/tmpfs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data406.size !== undefined){
let data407 = data406.size;
if((!(typeof data407 == "number")) && (typeof data407 !== "string")){
const err493 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/tmpfs/size",schemaPath:"#/definitions/service/properties/volumes/items/properties/tmpfs/properties/size/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.tmpfs.properties.size.type}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data406.mode !== undefined){
let data408 = data406.mode;
if((!(typeof data408 == "number")) && (typeof data408 !== "string")){
const err494 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/tmpfs/mode",schemaPath:"#/definitions/service/properties/volumes/items/properties/tmpfs/properties/mode/type",keyword:"type",params:{type: schema12.properties.volumes.items.properties.tmpfs.properties.mode.type}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/tmpfs",schemaPath:"#/definitions/service/properties/volumes/items/properties/tmpfs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data389.image !== undefined){
let data409 = data389.image;
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
for(const key82 in data409){
if(!((key82 === "subpath") || (pattern0.test(key82)))){
const err496 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/image",schemaPath:"#/definitions/service/properties/volumes/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data409.subpath !== undefined){
if(typeof data409.subpath !== "string"){
const err497 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/image/subpath",schemaPath:"#/definitions/service/properties/volumes/items/properties/image/properties/subpath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i80+"/image",schemaPath:"#/definitions/service/properties/volumes/items/properties/image/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
}
}
else {
const err499 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/definitions/service/properties/volumes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data10.volumes_from !== undefined){
let data411 = data10.volumes_from;
if(Array.isArray(data411)){
const len82 = data411.length;
for(let i82=0; i82<len82; i82++){
if(typeof data411[i82] !== "string"){
const err500 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes_from/" + i82,schemaPath:"#/definitions/service/properties/volumes_from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes_from",schemaPath:"#/definitions/service/properties/volumes_from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data10.working_dir !== undefined){
if(typeof data10.working_dir !== "string"){
const err502 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_dir",schemaPath:"#/definitions/service/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/service/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
}
}
if(data.models !== undefined){
let data414 = data.models;
if((!(data414 && typeof data414 == "object" && !Array.isArray(data414))) && (data414 !== null)){
const err504 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: schema11.properties.models.type}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
for(const key83 in data414){
if(!(pattern2.test(key83))){
const err505 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
for(const key84 in data414){
if(pattern2.test(key84)){
let data415 = data414[key84];
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
for(const key85 in data415){
if(!(((((key85 === "context_size") || (key85 === "model")) || (key85 === "name")) || (key85 === "runtime_flags")) || (pattern0.test(key85)))){
const err506 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data415.context_size !== undefined){
let data416 = data415.context_size;
if((!((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416)))) && (typeof data416 !== "string")){
const err507 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/context_size",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/context_size/type",keyword:"type",params:{type: schema11.properties.models.patternProperties["^[a-zA-Z0-9._-]+$"].properties.context_size.type}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data415.model !== undefined){
if(typeof data415.model !== "string"){
const err508 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data415.name !== undefined){
if(typeof data415.name !== "string"){
const err509 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data415.runtime_flags !== undefined){
let data419 = data415.runtime_flags;
if(Array.isArray(data419)){
const len83 = data419.length;
for(let i83=0; i83<len83; i83++){
if(typeof data419[i83] !== "string"){
const err510 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/runtime_flags/" + i83,schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/runtime_flags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/runtime_flags",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/runtime_flags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/models/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
}
}
if(data.networks !== undefined){
let data421 = data.networks;
if((!(data421 && typeof data421 == "object" && !Array.isArray(data421))) && (data421 !== null)){
const err513 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: schema11.properties.networks.type}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data421 && typeof data421 == "object" && !Array.isArray(data421)){
for(const key86 in data421){
if(!(pattern2.test(key86))){
const err514 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
for(const key87 in data421){
if(pattern2.test(key87)){
let data422 = data421[key87];
if((data422 !== null) && (!(data422 && typeof data422 == "object" && !Array.isArray(data422)))){
const err515 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
for(const key88 in data422){
if(!((func2.call(schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties, key88)) || (pattern0.test(key88)))){
const err516 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data422.attachable !== undefined){
let data423 = data422.attachable;
if((typeof data423 !== "boolean") && (typeof data423 !== "string")){
const err517 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/attachable",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/attachable/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.attachable.type}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data422.driver !== undefined){
if(typeof data422.driver !== "string"){
const err518 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data422.driver_opts !== undefined){
let data425 = data422.driver_opts;
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
for(const key89 in data425){
let data426 = data425[key89];
if((((typeof data426 !== "string") && (!(typeof data426 == "number"))) && (typeof data426 !== "boolean")) && (data426 !== null)){
const err519 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data422.enable_ipv4 !== undefined){
let data427 = data422.enable_ipv4;
if((typeof data427 !== "boolean") && (typeof data427 !== "string")){
const err521 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/enable_ipv4",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/enable_ipv4/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.enable_ipv4.type}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data422.enable_ipv6 !== undefined){
let data428 = data422.enable_ipv6;
if((typeof data428 !== "boolean") && (typeof data428 !== "string")){
const err522 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/enable_ipv6",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/enable_ipv6/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.enable_ipv6.type}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data422.external !== undefined){
let data429 = data422.external;
if(((typeof data429 !== "boolean") && (typeof data429 !== "string")) && (!(data429 && typeof data429 == "object" && !Array.isArray(data429)))){
const err523 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.external.type}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key90 in data429){
if(!((key90 === "name") || (pattern0.test(key90)))){
const err524 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data429.name !== undefined){
if(typeof data429.name !== "string"){
const err525 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/external/name",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
}
if(data422.internal !== undefined){
let data431 = data422.internal;
if((typeof data431 !== "boolean") && (typeof data431 !== "string")){
const err526 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/internal",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/internal/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.internal.type}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data422.ipam !== undefined){
let data432 = data422.ipam;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
for(const key91 in data432){
if(!((((key91 === "config") || (key91 === "driver")) || (key91 === "options")) || (pattern0.test(key91)))){
const err527 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data432.config !== undefined){
let data433 = data432.config;
if(Array.isArray(data433)){
const len84 = data433.length;
for(let i84=0; i84<len84; i84++){
let data434 = data433[i84];
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
for(const key92 in data434){
if(!(((((key92 === "subnet") || (key92 === "ip_range")) || (key92 === "gateway")) || (key92 === "aux_addresses")) || (pattern0.test(key92)))){
const err528 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84,schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data434.subnet !== undefined){
if(typeof data434.subnet !== "string"){
const err529 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84+"/subnet",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/properties/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data434.ip_range !== undefined){
if(typeof data434.ip_range !== "string"){
const err530 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84+"/ip_range",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/properties/ip_range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data434.gateway !== undefined){
if(typeof data434.gateway !== "string"){
const err531 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84+"/gateway",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/properties/gateway/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data434.aux_addresses !== undefined){
let data438 = data434.aux_addresses;
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
for(const key93 in data438){
let data439 = data438[key93];
if((((typeof data439 !== "string") && (!(typeof data439 == "number"))) && (typeof data439 !== "boolean")) && (data439 !== null)){
const err532 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84+"/aux_addresses/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/properties/aux_addresses/additionalProperties/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.ipam.properties.config.items.properties.aux_addresses.additionalProperties.type}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84+"/aux_addresses",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/properties/aux_addresses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config/" + i84,schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/config",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/config/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data432.driver !== undefined){
if(typeof data432.driver !== "string"){
const err536 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/driver",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data432.options !== undefined){
let data441 = data432.options;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key94 in data441){
let data442 = data441[key94];
if((((typeof data442 !== "string") && (!(typeof data442 == "number"))) && (typeof data442 !== "boolean")) && (data442 !== null)){
const err537 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/options/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/options/additionalProperties/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.ipam.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam/options",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipam",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipam/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data422.labels !== undefined){
let data443 = data422.labels;
if(!data443 || typeof data443 != "object"){
const err540 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.type}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(Array.isArray(data443)){
const len85 = data443.length;
for(let i85=0; i85<len85; i85++){
if(typeof data443[i85] !== "string"){
const err541 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i85,schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
for(const key95 in data443){
let data445 = data443[key95];
if((((typeof data445 !== "string") && (!(typeof data445 == "number"))) && (typeof data445 !== "boolean")) && (data445 !== null)){
const err542 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
}
if(data422.name !== undefined){
if(typeof data422.name !== "string"){
const err543 = {instancePath:instancePath+"/networks/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
}
}
}
}
if(data.volumes !== undefined){
let data447 = data.volumes;
if((!(data447 && typeof data447 == "object" && !Array.isArray(data447))) && (data447 !== null)){
const err544 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema11.properties.volumes.type}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
for(const key96 in data447){
if(!(pattern2.test(key96))){
const err545 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
for(const key97 in data447){
if(pattern2.test(key97)){
let data448 = data447[key97];
if((data448 !== null) && (!(data448 && typeof data448 == "object" && !Array.isArray(data448)))){
const err546 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema11.properties.volumes.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key98 in data448){
if(!((((((key98 === "driver") || (key98 === "driver_opts")) || (key98 === "external")) || (key98 === "labels")) || (key98 === "name")) || (pattern0.test(key98)))){
const err547 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data448.driver !== undefined){
if(typeof data448.driver !== "string"){
const err548 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data448.driver_opts !== undefined){
let data450 = data448.driver_opts;
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
for(const key99 in data450){
let data451 = data450[key99];
if((((typeof data451 !== "string") && (!(typeof data451 == "number"))) && (typeof data451 !== "boolean")) && (data451 !== null)){
const err549 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema11.properties.volumes.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data448.external !== undefined){
let data452 = data448.external;
if(((typeof data452 !== "boolean") && (typeof data452 !== "string")) && (!(data452 && typeof data452 == "object" && !Array.isArray(data452)))){
const err551 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/type",keyword:"type",params:{type: schema11.properties.volumes.patternProperties["^[a-zA-Z0-9._-]+$"].properties.external.type}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
for(const key100 in data452){
if(!((key100 === "name") || (pattern0.test(key100)))){
const err552 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data452.name !== undefined){
if(typeof data452.name !== "string"){
const err553 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/external/name",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
}
if(data448.labels !== undefined){
let data454 = data448.labels;
if(!data454 || typeof data454 != "object"){
const err554 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/type",keyword:"type",params:{type: schema11.properties.volumes.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.type}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(Array.isArray(data454)){
const len86 = data454.length;
for(let i86=0; i86<len86; i86++){
if(typeof data454[i86] !== "string"){
const err555 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i86,schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key101 in data454){
let data456 = data454[key101];
if((((typeof data456 !== "string") && (!(typeof data456 == "number"))) && (typeof data456 !== "boolean")) && (data456 !== null)){
const err556 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.volumes.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
}
if(data448.name !== undefined){
if(typeof data448.name !== "string"){
const err557 = {instancePath:instancePath+"/volumes/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/volumes/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
}
}
}
}
if(data.secrets !== undefined){
let data458 = data.secrets;
if((!(data458 && typeof data458 == "object" && !Array.isArray(data458))) && (data458 !== null)){
const err558 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: schema11.properties.secrets.type}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key102 in data458){
if(!(pattern2.test(key102))){
const err559 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
for(const key103 in data458){
if(pattern2.test(key103)){
let data459 = data458[key103];
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
for(const key104 in data459){
if(!(((((((((key104 === "driver") || (key104 === "driver_opts")) || (key104 === "environment")) || (key104 === "external")) || (key104 === "file")) || (key104 === "labels")) || (key104 === "name")) || (key104 === "template_driver")) || (pattern0.test(key104)))){
const err560 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data459.driver !== undefined){
if(typeof data459.driver !== "string"){
const err561 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data459.driver_opts !== undefined){
let data461 = data459.driver_opts;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key105 in data461){
let data462 = data461[key105];
if((((typeof data462 !== "string") && (!(typeof data462 == "number"))) && (typeof data462 !== "boolean")) && (data462 !== null)){
const err562 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts/" + key105.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema11.properties.secrets.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data459.environment !== undefined){
if(typeof data459.environment !== "string"){
const err564 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data459.external !== undefined){
let data464 = data459.external;
if(((typeof data464 !== "boolean") && (typeof data464 !== "string")) && (!(data464 && typeof data464 == "object" && !Array.isArray(data464)))){
const err565 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/type",keyword:"type",params:{type: schema11.properties.secrets.patternProperties["^[a-zA-Z0-9._-]+$"].properties.external.type}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
for(const key106 in data464){
if(!((key106 === "name") || (pattern0.test(key106)))){
const err566 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data464.name !== undefined){
if(typeof data464.name !== "string"){
const err567 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/external/name",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
}
if(data459.file !== undefined){
if(typeof data459.file !== "string"){
const err568 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data459.labels !== undefined){
let data467 = data459.labels;
if(!data467 || typeof data467 != "object"){
const err569 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/type",keyword:"type",params:{type: schema11.properties.secrets.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.type}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(Array.isArray(data467)){
const len87 = data467.length;
for(let i87=0; i87<len87; i87++){
if(typeof data467[i87] !== "string"){
const err570 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i87,schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
for(const key107 in data467){
let data469 = data467[key107];
if((((typeof data469 !== "string") && (!(typeof data469 == "number"))) && (typeof data469 !== "boolean")) && (data469 !== null)){
const err571 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.secrets.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
}
if(data459.name !== undefined){
if(typeof data459.name !== "string"){
const err572 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data459.template_driver !== undefined){
if(typeof data459.template_driver !== "string"){
const err573 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1")+"/template_driver",schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/template_driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/secrets/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
}
}
if(data.configs !== undefined){
let data472 = data.configs;
if((!(data472 && typeof data472 == "object" && !Array.isArray(data472))) && (data472 !== null)){
const err575 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: schema11.properties.configs.type}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
for(const key108 in data472){
if(!(pattern2.test(key108))){
const err576 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
for(const key109 in data472){
if(pattern2.test(key109)){
let data473 = data472[key109];
if(data473 && typeof data473 == "object" && !Array.isArray(data473)){
for(const key110 in data473){
if(!((((((((key110 === "content") || (key110 === "environment")) || (key110 === "external")) || (key110 === "file")) || (key110 === "labels")) || (key110 === "name")) || (key110 === "template_driver")) || (pattern0.test(key110)))){
const err577 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data473.content !== undefined){
if(typeof data473.content !== "string"){
const err578 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/content",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data473.environment !== undefined){
if(typeof data473.environment !== "string"){
const err579 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data473.external !== undefined){
let data476 = data473.external;
if(((typeof data476 !== "boolean") && (typeof data476 !== "string")) && (!(data476 && typeof data476 == "object" && !Array.isArray(data476)))){
const err580 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/type",keyword:"type",params:{type: schema11.properties.configs.patternProperties["^[a-zA-Z0-9._-]+$"].properties.external.type}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
for(const key111 in data476){
if(!((key111 === "name") || (pattern0.test(key111)))){
const err581 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data476.name !== undefined){
if(typeof data476.name !== "string"){
const err582 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/external/name",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/external/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
}
if(data473.file !== undefined){
if(typeof data473.file !== "string"){
const err583 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data473.labels !== undefined){
let data479 = data473.labels;
if(!data479 || typeof data479 != "object"){
const err584 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/type",keyword:"type",params:{type: schema11.properties.configs.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.type}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(Array.isArray(data479)){
const len88 = data479.length;
for(let i88=0; i88<len88; i88++){
if(typeof data479[i88] !== "string"){
const err585 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i88,schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
for(const key112 in data479){
let data481 = data479[key112];
if((((typeof data481 !== "string") && (!(typeof data481 == "number"))) && (typeof data481 !== "boolean")) && (data481 !== null)){
const err586 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.configs.patternProperties["^[a-zA-Z0-9._-]+$"].properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
}
if(data473.name !== undefined){
if(typeof data473.name !== "string"){
const err587 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data473.template_driver !== undefined){
if(typeof data473.template_driver !== "string"){
const err588 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1")+"/template_driver",schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/template_driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/configs/" + key109.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configs/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
}
}
}
else {
const err590 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
