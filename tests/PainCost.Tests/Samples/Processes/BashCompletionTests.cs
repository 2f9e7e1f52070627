namespace PainCost.Tests.Samples.Processes;

/// <summary>The script of bash in bash itself. Oracle: what bash then offers.</summary>
public sealed class BashCompletionTests
{
    private const string Script = """
        paincost() { $app "$@"; }
        eval "$(paincost completion bash)"
        complete -p paincost
        COMP_WORDS=(paincost run us-20); COMP_CWORD=2; _paincost; echo "${COMPREPLY[*]}"
        COMP_WORDS=(paincost run --format ''); COMP_CWORD=3; _paincost; echo "${COMPREPLY[*]}"
        COMP_WORDS=(paincost run my- --seed); COMP_CWORD=2; _paincost; echo "${#COMPREPLY[@]}"
        """;

    [ShellFact("/bin/bash")]
    public void Script_Sourced_OffersWhatMayStandThere() => Assert.Equal(
        (0, """
            complete -o bashdefault -o default -F _paincost paincost
            us-2008 us-2008-high us-2021 us-2023
            csv json markdown table
            0

            """, ""),
        ConsoleProcess.Run(Script, "/bin/bash"));
}
