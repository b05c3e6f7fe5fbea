// The environment of Docker and Podman: what finds their programs and their services.

const VARIABLES =
  /^(PATH|HOME|USER|USERPROFILE|SystemRoot|TMPDIR|XDG_\w+|DOCKER_\w+|CONTAINERS?_\w+|SSH_AUTH_SOCK)$/i

export function engineEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && VARIABLES.test(name) ? [[name, value]] : [],
    ),
  )
}
