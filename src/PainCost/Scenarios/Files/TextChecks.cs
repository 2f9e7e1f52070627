using System.Globalization;
using System.Text.Json;
using PainCost.Burden;
using PainCost.Scenarios.Reading;
using PainCost.Scenarios.Trees;

namespace PainCost.Scenarios.Files;

/// <summary>What the texts of a scenario must be, each by itself, where the shape of the file is right.</summary>
internal sealed class TextChecks(JsonFaults faults)
{
    private const char Percent = '%';

    /// <summary>Tells the texts of a scenario that cannot be read.</summary>
    public void Check(JsonNodeAt scenario)
    {
        foreach (var (name, value) in scenario["overrides"]?.Members ?? [])
        {
            Try(value, () => InputChange.Of(name, value.Text));
        }

        scenario["correlations"]?.Items.ToList().ForEach(pair => Try(pair, () => Correlation.Parse(pair.Text)));
        scenario["exchange"]?.Items.ToList().ForEach(text => Try(text, () => Choose("exchange", text.Text)));
        Check(scenario["copula"], Copula.Parse);
        Check(scenario["prices"], text => Choose("prices", text));
        Check(scenario["perspective"], text => FilePath.IsTable(text) ? null : Choose(ChoiceSettings.PerspectiveSetting, text));
        Check(scenario["until"], Share);
        Check(scenario.Find("voi", "week"), Distribution.Parse);
        foreach (var (_, value) in (scenario.Find("sensitivity", "values")?.Members ?? [])
            .Where(m => m.Value is { Kind: JsonValueKind.Array, Items.Count: < 2 }))
        {
            faults.Add(value, "names fewer than two values; write such as [0.2, 0.3, 0.4].");
        }
    }

    /// <summary>What is wrong with one scenario and what it takes over together.</summary>
    public void CheckWhole(JsonNodeAt scenario, string name)
    {
        bool Says(string member) => scenario[member] is { Kind: not JsonValueKind.Null };
        if (!Says("profile"))
        {
            faults.Add(scenario, $"the scenario '{name}' has no profile; write \"profile\": \"article\", or \"from\" with a scenario that has one.");
        }

        foreach (var twice in (scenario["overrides"]?.Members ?? []).Where(m => m.Value.Kind != JsonValueKind.Null)
            .GroupBy(m => InputChange.Bare(m.Name), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add(twice.Last().Value, $"'{twice.Key}' is changed twice; keep one, or set the one that is taken over to null.");
        }

        if (Says("draws") && Says("until"))
        {
            faults.Add(scenario["until"]!, "until and draws exclude each other; leave one out, or set the one that is taken over to null.");
        }

        if (Says("maxDraws") && !Says("until"))
        {
            faults.Add(scenario["maxDraws"]!, "maxDraws says where until stops; add until, such as \"0.1%\".");
        }

        if (Says("keep") && !Says("drawsOut"))
        {
            faults.Add(scenario["keep"]!, "keep says what drawsOut holds; add drawsOut with the name of a file.");
        }

        if (scenario["threshold"] is { } threshold && (threshold["low"] is null) != (threshold["high"] is null))
        {
            faults.Add(threshold, "low and high belong together; give both, or neither.");
        }
    }

    private static BurdenChoices Choose(string setting, string text) =>
        ChoiceSettings.Apply(new BurdenChoices(), new Setting(0, setting, text), out var fault) is var choices && fault is null
            ? choices : throw new FormatException(fault);

    private static string Share(string text) =>
        text.EndsWith(Percent)
            && double.TryParse(text.TrimEnd(Percent), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and < 100 ? text
            : throw new FormatException($"'{text}' must be a percentage above 0 and below 100, such as \"0.1%\".");

    private void Check<T>(JsonNodeAt? node, Func<string, T> read)
    {
        if (node is { Kind: JsonValueKind.String })
        {
            Try(node, () => read(node.Text));
        }
    }

    private void Try<T>(JsonNodeAt node, Func<T> read)
    {
        if (node.Kind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return;
        }

        try
        {
            _ = read();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            faults.Add(node, e.Message);
        }
    }
}
