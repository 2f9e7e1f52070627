using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Reading;

/// <summary>Reads a scenario, and reports everything that is wrong with it.</summary>
internal sealed class ScenarioReader
{
    private const string ProfileSetting = "profile";
    private const string NameSetting = "name";
    private const string Value = "value";
    private const string Ending = ".scenario.csv";

    private static readonly string[] Columns = ["setting", Value];

    private readonly FaultLog faults = new();
    private readonly string file;
    private readonly string folder;

    private ScenarioReader(string file, string folder) => (this.file, this.folder) = (file, folder);

    /// <exception cref="EvidenceException">The text has faults.</exception>
    public static Scenario ReadFile(string text, string file, string folder, BurdenChoices? usual)
    {
        var reader = new ScenarioReader(file, folder);
        var form = new TableForm(Columns) { Names = Columns, Numbers = [Value], TakesSigns = true };
        var rows = CsvTable.Read(text, file, form, reader.faults).Rows;
        reader.faults.ThrowIfAny();
        var name = file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? file[..^Ending.Length]
            : Path.GetFileNameWithoutExtension(file);
        return reader.Read(
            [.. rows.Select(row => new Setting(row.Line, row["setting"]!, row[Value]!))], name, usual ?? new BurdenChoices());
    }

    /// <exception cref="EvidenceException">The text has faults.</exception>
    public static Scenario ReadText(string text, BurdenChoices? usual)
    {
        var reader = new ScenarioReader($"scenario '{text}'", Directory.GetCurrentDirectory());
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var settings = parts.Skip(1).Select(part => part.IndexOf('=', StringComparison.Ordinal) is var equals and > 0
            ? new Setting(0, part[..equals].Trim(), part[(equals + 1)..].Trim())
            : new Setting(0, part, ""));
        return reader.Read(
            [new Setting(0, ProfileSetting, parts.FirstOrDefault() ?? ""), .. settings], text.Trim(), usual ?? new BurdenChoices());
    }

    private Scenario Read(IReadOnlyList<Setting> settings, string name, BurdenChoices choices)
    {
        CheckDoubles(settings);
        var profile = settings.FirstOrDefault(s => s.Name == ProfileSetting) is { } named ? ReadProfile(named)
            : Fault<Profile>(0, "", $"says no profile; add a line such as '{ProfileSetting},article'.");
        foreach (var setting in settings.Where(s => s.Name != ProfileSetting).OrderBy(s => s.Name.EndsWith(']')))
        {
            if (setting.Value.Length == 0)
            {
                faults.Add(file, setting.Line, Value,
                    $"'{setting.Name}' is set to nothing; write its value, such as hold and cost-per-case, or prevalence and 0.25.");
            }
            else if (setting.Name == NameSetting && NameForm.Fault(setting.Value) is { } fault)
            {
                AddFault(setting, fault);
            }
            else if (setting.Name == NameSetting)
            {
                name = setting.Value;
            }
            else if (setting.Name == ChoiceSettings.PerspectiveSetting && IsPath(setting))
            {
                var own = ReadFile(() => Perspective.Load(Path.Combine(folder, setting.Value)));
                choices = choices with { Perspective = own ?? choices.Perspective };
            }
            else if (ChoiceSettings.Names.Contains(setting.Name))
            {
                choices = ChoiceSettings.Apply(choices, setting, out var refusal, folder);
                AddFault(setting, refusal);
            }
            else
            {
                profile = Replace(profile, setting);
            }
        }

        faults.ThrowIfAny();
        return Scenario.Of(name, profile!, choices);
    }

    private void CheckDoubles(IReadOnlyList<Setting> settings)
    {
        foreach (var twice in settings.GroupBy(s => InputChange.Bare(s.Name)).Where(g => g.Count() > 1))
        {
            faults.Add(file, twice.Last().Line, "setting", twice.Last().Line == 0
                ? $"'{twice.Key}' is set twice; keep one."
                : FormattableString.Invariant(
                    $"'{twice.Key}' is set twice, in lines {twice.First().Line} and {twice.Last().Line}; keep one."));
        }
    }

    private Profile? ReadProfile(Setting setting)
    {
        try
        {
            return ReadFile(() => IsPath(setting) ? Profile.Load(Path.Combine(folder, setting.Value)) : Profile.BuiltIn(setting.Value));
        }
        catch (ArgumentException e)
        {
            return Fault<Profile>(setting.Line, Value, e.Message);
        }
    }

    private static bool IsPath(Setting setting) => setting.Value.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file holds that a setting names; null where it has faults, which join those of the scenario.</summary>
    private T? ReadFile<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (EvidenceException e)
        {
            foreach (var fault in e.Faults)
            {
                faults.Add(fault.File, fault.Line, fault.Column, fault.Message);
            }

            return null;
        }
    }

    /// <summary>The profile with an input replaced; the same profile, with a fault, where that cannot be.</summary>
    private Profile? Replace(Profile? profile, Setting setting)
    {
        if (!InputChange.TryRead(setting.Name, setting.Value, out var change, out var error))
        {
            AddFault(setting, error);
        }
        else if (profile is not null && change.InputsOf(profile).Count == 0 && !AddedInput.IsKnown(profile, change.Input))
        {
            var names = profile.Inputs.Select(i => i.Name).Concat(ChoiceSettings.Names).Append(NameSetting).ToList();
            faults.Add(file, setting.Line, "setting", $"'{setting.Name}' is neither an input of the profile '{profile.Name}' nor a choice.{Nearest.Suggestion(setting.Name, names)} There are: {string.Join(", ", names)}.");
        }
        else if (profile is not null && change.Doubt(profile) is { } doubt)
        {
            AddFault(setting, doubt);
        }
        else
        {
            return Changed(profile, setting, change);
        }

        return profile;
    }

    private Profile? Changed(Profile? profile, Setting setting, InputChange change)
    {
        try
        {
            return profile is null ? null : change.ApplyTo(profile);
        }
        catch (ArgumentException e)
        {
            AddFault(setting, e.Message);
            return profile;
        }
    }

    private void AddFault(Setting setting, string? message)
    {
        if (message is not null)
        {
            faults.Add(file, setting.Line, Value, setting.Line == 0 ? $"'{setting.Name}': {message}" : message);
        }
    }

    private T? Fault<T>(int line, string column, string message)
        where T : class
    {
        faults.Add(file, line, column, message);
        return null;
    }
}
