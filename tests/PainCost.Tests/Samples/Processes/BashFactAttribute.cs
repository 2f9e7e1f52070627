namespace PainCost.Tests.Samples.Processes;

/// <summary>A test that needs bash; skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public const string Bash = "/bin/bash";

    public BashFactAttribute()
    {
        if (!File.Exists(Bash))
        {
            Skip = $"There is no {Bash} here.";
        }
    }
}
