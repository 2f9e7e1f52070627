namespace PainCost.Cli.Views;

/// <summary>An input's name without its stratum: <c>prevalence</c> of <c>prevalence [women / 18-29]</c>.</summary>
internal static class InputName
{
    public static string Bare(Input input) => Bare(input.Name);

    public static string Bare(string name) => name.Split(" [")[0];
}
