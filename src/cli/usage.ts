// The text of `help`.

/** `cache` is the folder of prepared instances. */
export function usage(cache: string): string {
  return `Usage: potato-deploy COMMAND [DIR] [options]         (in a clone: node . COMMAND)

  check [DIR]      says what would fail, and warns: appspec.yml, its hook scripts, what it installs
  init [DIR]       writes appspec.yml, hooks/ and .github/workflows/deploy.yml into a site's repository (default: here),
                   and says what to edit; what is there stays as it is, unless --force is given
  rehearse [DIR]   deploys the working tree of DIR (default: here) to a fresh sandbox, then again as an update,
                   through the real action, an emulator of CodeDeploy on 127.0.0.1, and the real hooks
  serve [DIR]      starts the emulator alone, with one instance, and prints shell "export" lines for any AWS client

Options of check
  --commit REF     check this commit instead of the working tree
  --format FORMAT  text (default), github (annotations), json, sarif (code scanning)

Options of init
  --force          write files that are there and differ, too
  --dry-run        write nothing: say what it would write
  --aws            write aws/template.yml with the site's settings and aws/parameters.json, and print the command
  --online         with --aws: ask GitHub for the numbers of the repository and its owner (GITHUB_TOKEN, if it is private)

Options of rehearse
  --commit REF     deploy this commit instead of the working tree
  --from REF       what the first of the two deployments installs (default: the same revision)
  --once           no update
  --after-failure  deploy the update even if the first deployment has failed
  --no-reboot      do not restart the instance at the end (default: restart it where a unit was enabled or a port opened)
  --summary FILE   write the job summary, as Markdown
  --json FILE      write every event and all that the scripts printed

Options of serve
  --port N         listen there (default: any port that is free)

Options of rehearse and serve
  --provision FILE     runs as root in the fresh sandbox (default: hooks/provision.sh of the revision, the first that has one)
  --file SRC:DEST      puts a local file on the instance first; may be given again
  --application NAME   what exists in the emulator (default: as in the action)
  --group NAME
  --keep               leave the sandbox up, and say how to enter it
  --host               no sandbox: this machine is the instance; asks for CI=true or --yes
  --network host       this machine's network, instead of one of its own; root in the sandbox can then mount
  --no-systemd         do not start systemd in the sandbox
  --root DIR           the agent's deployment root (with --host: a temporary folder that is printed)

Rehearsing needs Linux, and root or sudo. The sandbox's changes are in memory and end with it. Prepared instances are kept in
${cache}, three at most; to empty it: sudo rm -rf ${cache}

Exit codes: 0 fine, 1 the deployment or the AppSpec is wrong, 2 invalid arguments, 130 interrupted.
`
}
