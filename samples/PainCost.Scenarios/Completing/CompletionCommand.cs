using System.CommandLine;

namespace PainCost.Cli.Completing;

/// <summary>The script that makes a shell complete the words of this tool.</summary>
internal static class CompletionCommand
{
    // Every script hands over the words up to the cursor, and leaves it to the shell to name files where nothing comes back.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _paincost() {
                local word
                COMPREPLY=()
                while IFS= read -r word; do
                    COMPREPLY+=("$word")
                done < <(paincost complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
            }
            complete -o bashdefault -o default -F _paincost paincost
            """,
        ["zsh"] = """
            #compdef paincost
            _paincost() {
                local -a candidates
                candidates=("${(@f)$(paincost complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
                if [[ -n "${candidates[1]}" ]]; then
                    compadd -- "${candidates[@]}"
                else
                    _files
                fi
            }
            compdef _paincost paincost
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName paincost -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
                    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
                if ($wordToComplete -eq '') { $words += '' }
                paincost complete '--' @words 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static Command Make(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or powershell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print the script that makes a shell complete commands, options and profiles.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Output.Write(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + '\n');
            return ExitCode.Done;
        });
        return command;
    }
}
