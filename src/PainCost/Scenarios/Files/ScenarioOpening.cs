using System.Text.Json;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.Tables;
using PainCost.Scenarios.Reading;
using PainCost.Scenarios.Trees;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Files;

/// <summary>Opens what a scenario names and makes its changes; what is wrong is told where it stands in the file.</summary>
internal sealed class ScenarioOpening(JsonNodeAt scenario, FaultLog log, JsonFaults faults)
{
    /// <summary>The profile; null with a fault.</summary>
    public Profile? Profile(string nameOrPath, Func<string, Profile> open) => Try(scenario["profile"]!, () => open(nameOrPath));

    /// <summary>The profile with the changes that are meant for it.</summary>
    public Profile? Changed(Profile? profile, Func<string, bool> isOfOthers)
    {
        foreach (var (value, change) in Changes())
        {
            if (profile is null || log.IsFull)
            {
                return null;
            }

            var (before, isKnown) = (profile, change.InputsOf(profile).Count > 0);
            if (!isKnown && (change.IsScaling || !AddedInput.IsKnown(profile, change.Input)))
            {
                TellUnknown(profile, value, change.Input, isOfOthers);
            }
            else if (isKnown || !isOfOthers(change.Input))
            {
                profile = Try(value, () => change.ApplyTo(before)) ?? before;
            }
        }

        return profile;
    }

    private void TellUnknown(Profile profile, JsonNodeAt value, string input, Func<string, bool> isOfOthers)
    {
        if (!isOfOthers(input))
        {
            faults.Add(value, $"the profile '{profile.Name}' has no input '{input}'.{Nearest.Listed(input, profile.Inputs.Select(i => i.Name))}");
        }
    }

    /// <summary>The changes in the order in which they apply, with their places in the file.</summary>
    private IEnumerable<(JsonNodeAt Value, InputChange Change)> Changes()
    {
        var members = (scenario["overrides"]?.Members ?? []).Where(m => m.Value.Kind != JsonValueKind.Null)
            .ToDictionary(m => InputChange.Bare(m.Name), StringComparer.Ordinal);
        return InputChange.Together(members.Values.Select(m => InputChange.Of(m.Name, m.Value.Text)))
            .Select(change => (members[change.Input].Value, change));
    }

    /// <summary>The choices that a scenario makes.</summary>
    public BurdenChoices Choices(ScenarioSettings settings)
    {
        var choices = new BurdenChoices
        {
            Detail = settings.ByStratum == true ? Detail.ByCell : Detail.Components,
            IncludeIntangible = settings.WithIntangible == true,
        };
        var own = settings.Perspective is { } file && FilePath.IsTable(file)
            ? Try(scenario["perspective"]!, () => Perspective.Load(file)) : null;
        (string, string?)[] words =
        [
            ("hold", settings.Hold), ("valuation", settings.Valuation), ("prices", settings.Prices), ("perspective", settings.Perspective),
        ];
        foreach (var (name, value) in words.Where(word => word.Item2 is { } text && !FilePath.IsTable(text)))
        {
            choices = ChoiceSettings.Apply(choices, new Setting(0, name, value!), out _);
        }

        (string, IReadOnlyList<string>)[] money = [("index", settings.Index), ("exchange", settings.Exchange)];
        foreach (var (name, texts) in money.Where(each => each.Item2.Count > 0))
        {
            choices = ChoiceSettings.Apply(choices, new Setting(0, name, string.Join(", ", texts)), out var fault);
            if (fault is not null)
            {
                faults.Add(scenario[name]!, fault);
            }
        }

        return own is null ? choices : choices with { Perspective = own };
    }

    private T? Try<T>(JsonNodeAt node, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (EvidenceException e)
        {
            log.Add(e);
        }
        catch (ArgumentException e)
        {
            faults.Add(node, e.Message);
        }

        return null;
    }
}
