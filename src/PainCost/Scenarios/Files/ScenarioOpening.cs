using System.Text.Json;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.Checks;
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
        foreach (var (name, value) in scenario["overrides"]?.Members.Where(m => m.Value.Kind != JsonValueKind.Null) ?? [])
        {
            if (profile is null)
            {
                return null;
            }

            if (profile.TryGetInput(name, out var input))
            {
                var changed = profile;
                profile = Try(value, () => SmallCount.Doubt(value.Text, TextChecks.ChangeOf(name, value).Mean, input.Unit) is { } doubt
                    ? throw new ArgumentException(doubt) : changed.With(name, TextChecks.ChangeOf(name, value))) ?? profile;
            }
            else if (!isOfOthers(name))
            {
                faults.Add(value, $"the profile '{profile.Name}' has no input '{name}'.{Nearest.Listed(name, profile.Inputs.Select(i => i.Name))}");
            }
        }

        return profile;
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
            faults.Add(node, Refused.Text(e));
        }

        return null;
    }
}
