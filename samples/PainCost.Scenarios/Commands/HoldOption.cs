using System.CommandLine;
using PainCost.Burden;

namespace PainCost.Scenarios.Commands;

/// <summary>Which of a published total and its cost per case stays as published when prevalence differs.</summary>
internal static class HoldOption
{
    private const string Total = "total";
    private const string CostPerCase = "cost-per-case";

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--hold") { Description = "What stays as published when prevalence differs: total (the usual) or cost-per-case." };
        option.AcceptOnlyFromAmong(Total, CostPerCase);
        return option;
    }

    public static HeldFixed? Read(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        Total => HeldFixed.Total,
        CostPerCase => HeldFixed.CostPerCase,
        _ => null,
    };
}
