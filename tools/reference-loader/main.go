// Loads compose files by compose-go, the reference implementation, for tools/record-cases.mjs.
//
// Standard input holds one case a line, as JSON; standard output answers each with a line: {"project": ...} as `docker compose config`
// would print it, or {"error": "..."}. With -bench FILE it loads that file again and again and prints the processor time of one load.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
	"go.yaml.in/yaml/v4"
)

type request struct {
	// The folder of the case; names of files are relative to it.
	Folder           string            `json:"folder"`
	Files            []string          `json:"files"`
	Env              map[string]string `json:"env"`
	Profiles         []string          `json:"profiles"`
	ProjectName      string            `json:"projectName"`
	ProjectDirectory string            `json:"projectDirectory"`
	EnvFiles         []string          `json:"envFiles"`
}

func main() {
	bench := flag.String("bench", "", "a file to load again and again")
	rounds := flag.Int("rounds", 5, "how often")
	flag.Parse()
	logrus.SetOutput(io.Discard)
	dotenv.RegisterFormat("raw", raw)
	if *bench != "" {
		measure(*bench, *rounds)
		return
	}
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) == 0 && err != nil {
			return
		}
		var asked request
		answer := map[string]any{}
		if err := json.Unmarshal(line, &asked); err != nil {
			answer["error"] = err.Error()
		} else if project, err := load(asked); err != nil {
			answer["error"] = err.Error()
		} else {
			answer["project"] = project
		}
		text, err := json.Marshal(answer)
		if err != nil {
			text, _ = json.Marshal(map[string]any{"error": err.Error()})
		}
		out.Write(text)
		out.WriteByte('\n')
		out.Flush()
	}
}

func load(asked request) (result any, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			result, err = nil, fmt.Errorf("panic: %v", problem)
		}
	}()
	if err := os.Chdir(asked.Folder); err != nil {
		return nil, err
	}
	os.Clearenv()
	for key, value := range asked.Env {
		os.Setenv(key, value)
	}
	project, err := read(asked)
	if err != nil {
		return nil, err
	}
	text, err := project.MarshalYAML()
	if err != nil {
		return nil, err
	}
	var plain any
	if err := yaml.Unmarshal(text, &plain); err != nil {
		return nil, err
	}
	return withTextKeys(plain), nil
}

// As `docker compose --all-resources config` reads files: everything resolved, nothing pruned.
func read(asked request) (*types.Project, error) {
	directory := asked.ProjectDirectory
	if directory != "" && !filepath.IsAbs(directory) {
		directory = filepath.Join(asked.Folder, directory)
	}
	var envFiles []string
	for _, name := range asked.EnvFiles {
		envFiles = append(envFiles, filepath.Join(asked.Folder, name))
	}
	if len(envFiles) == 0 && asked.Env["COMPOSE_ENV_FILES"] != "" {
		envFiles = strings.Split(asked.Env["COMPOSE_ENV_FILES"], ",")
	}
	options, err := cli.NewProjectOptions(asked.Files,
		cli.WithWorkingDirectory(directory),
		cli.WithOsEnv,
		cli.WithEnvFiles(envFiles...),
		cli.WithDotEnv,
		cli.WithConfigFileEnv,
		cli.WithDefaultConfigPath,
		// Once more: .env may have named files that stand elsewhere.
		cli.WithEnvFiles(envFiles...),
		cli.WithDotEnv,
		cli.WithDefaultProfiles(asked.Profiles...),
		cli.WithDiscardEnvFile,
	)
	if err != nil {
		return nil, err
	}
	name := asked.ProjectName
	if name == "" {
		name = options.Environment["COMPOSE_PROJECT_NAME"]
	}
	if err := cli.WithName(name)(options); err != nil {
		return nil, err
	}
	return options.LoadProject(context.Background())
}

// The format `raw` of environment files, which docker compose registers: every line a name and a value, as they are.
func raw(reader io.Reader, file string, vars map[string]string, lookup func(key string) (string, bool)) error {
	lines := bufio.NewScanner(reader)
	for lines.Scan() {
		line := strings.TrimLeftFunc(lines.Text(), unicode.IsSpace)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, found := strings.Cut(line, "=")
		if key == "" || strings.ContainsFunc(key, unicode.IsSpace) {
			return fmt.Errorf("%s: %q is no variable", file, line)
		}
		if found {
			vars[key] = value
		} else if known, ok := lookup(key); ok {
			vars[key] = known
		}
	}
	return lines.Err()
}

func withTextKeys(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			v[key] = withTextKeys(inner)
		}
		return v
	case map[any]any:
		texts := map[string]any{}
		for key, inner := range v {
			texts[fmt.Sprint(key)] = withTextKeys(inner)
		}
		return texts
	case []any:
		for index, inner := range v {
			v[index] = withTextKeys(inner)
		}
		return v
	case time.Time:
		return v.Format(time.RFC3339)
	}
	return value
}

func measure(file string, rounds int) {
	folder, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		panic(err)
	}
	asked := request{Folder: folder, Files: []string{filepath.Join(folder, filepath.Base(file))}}
	best := time.Duration(0)
	for round := 0; round < rounds; round++ {
		before := processorTime()
		if _, err := read(asked); err != nil {
			panic(err)
		}
		if spent := processorTime() - before; best == 0 || spent < best {
			best = spent
		}
	}
	fmt.Println(strconv.FormatFloat(best.Seconds(), 'f', 4, 64))
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
