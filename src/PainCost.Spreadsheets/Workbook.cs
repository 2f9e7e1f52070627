using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Pooling;
using PainCost.Projection;
using PainCost.Scenarios;
using PainCost.Spreadsheets.Reading;
using PainCost.Spreadsheets.Writing;
using PainCost.Treatments;

namespace PainCost.Spreadsheets;

/// <summary>The tables of an .xlsx workbook, one a sheet, with the columns that the CSV file of the same table has.</summary>
/// <remarks>
/// Sheet <c>inputs</c> is the profile (or the only sheet, whatever its name), <c>sources</c> the texts of one's own; <c>correlations</c>,
/// <c>treatment</c>, <c>studies</c>, <c>people</c>, <c>scenario</c>, <c>plan</c> and <c>trends</c> are what they say. Faults name the
/// cell: <c>my.xlsx, sheet 'inputs', cell C7</c>. A cell is read as it is stored, not as it is shown: 20.4 % is 0.204.
/// </remarks>
public sealed class Workbook
{
    private const string InputsSheet = "inputs";
    private const string SourcesSheet = "sources";
    private const string CorrelationsSheet = "correlations";
    private const string TreatmentSheet = "treatment";
    private const string StudiesSheet = "studies";
    private const string PeopleSheet = "people";
    private const string ScenarioSheet = "scenario";

    private readonly string file;
    private readonly string folder;
    private readonly IReadOnlyList<Sheet> sheets;

    private Workbook(string file, string folder, IReadOnlyList<Sheet> sheets) =>
        (this.file, this.folder, this.sheets) = (file, folder, sheets);

    /// <summary>The names of the sheets, in their order.</summary>
    public IReadOnlyList<string> Sheets => [.. sheets.Select(sheet => sheet.Name)];

    /// <summary>Reads the cells of a workbook; what they mean is read later.</summary>
    /// <param name="path">An .xlsx file of at most 64 MiB, packed and unpacked.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="EvidenceException">The file cannot be read, is no workbook, or is too large.</exception>
    public static Workbook Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Path.GetFileName(path);
        return new Workbook(file, Path.GetDirectoryName(Path.GetFullPath(path))!, SheetFile.Read(path, file));
    }

    /// <summary>
    /// Writes a profile as a workbook with the sheets <c>inputs</c> and, where rows have sources, <c>sources</c>: read again, it has the
    /// same inputs.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="stream">Takes the bytes of an .xlsx file, the same ones for the same profile; it stays open.</param>
    public static void Write(Profile profile, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(stream);
        IReadOnlyList<string> known = [.. Enum.GetNames<Knowledge>().Select(name => name.ToLowerInvariant())];
        List<SheetPlan> plans = [new(InputsSheet, profile.ToCsv(), ["value", "year", "price_year"], [("known", known)])];
        if (profile.Rows.Any(row => row.Source.Id.Length > 0))
        {
            plans.Add(new SheetPlan(SourcesSheet, profile.SourcesToCsv(), ["year"], []));
        }

        WorkbookPackage.Write(stream, plans);
    }

    /// <summary>The profile of sheet <c>inputs</c>, or of the only sheet; its sources are the library's and those of sheet
    /// <c>sources</c>.</summary>
    /// <returns>The profile, named after the file.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or the sheets have faults; those of one sheet at once.</exception>
    public Profile Profile() => Profile(InputsSheet);

    /// <summary>The rows of a sheet that has the columns of a profile, or of the only sheet: a plan, trends.</summary>
    /// <param name="sheet">The name of the sheet, whatever its capitals.</param>
    /// <returns>The rows, named after the file.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public Profile Profile(string sheet) => SheetTable.Profile(file, Wanted(sheet), Find(SourcesSheet));

    /// <summary>The treatment of sheet <c>treatment</c>, or of the only sheet.</summary>
    /// <returns>The treatment.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public Intervention Treatment() => SheetTable.Treatment(file, Wanted(TreatmentSheet), Find(SourcesSheet));

    /// <summary>The studies of sheet <c>studies</c>, or of the only sheet.</summary>
    /// <returns>The set.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public StudySet Studies() => SheetTable.Studies(file, Wanted(StudiesSheet));

    /// <summary>The people by year, sex and age of sheet <c>people</c>, or of the only sheet.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public PopulationTable People() => SheetTable.People(file, Wanted(PeopleSheet), Find(SourcesSheet));

    /// <summary>The scenario of sheet <c>scenario</c>; a profile that it names as a file is looked for beside the workbook.</summary>
    /// <param name="usual">The choices that hold where the sheet makes none; null for the usual ones.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public Scenario Scenario(BurdenChoices? usual = null) =>
        SheetTable.Scenario(file, Find(ScenarioSheet) ?? throw NoSheet(ScenarioSheet), folder, usual);

    /// <summary>The correlations of sheet <c>correlations</c>.</summary>
    /// <param name="profile">The profile whose inputs they name.</param>
    /// <returns>The correlations.</returns>
    /// <exception cref="EvidenceException">There is no such sheet, or it has faults; all at once.</exception>
    public Correlations Correlations(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return SheetTable.Correlations(file, Find(CorrelationsSheet) ?? throw NoSheet(CorrelationsSheet), Find(SourcesSheet), profile);
    }

    private Sheet? Find(string name) => sheets.FirstOrDefault(sheet => sheet.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    private Sheet Wanted(string name) => Find(name) ?? (sheets.Count == 1 ? sheets[0] : throw NoSheet(name));

    private EvidenceException NoSheet(string name)
    {
        var named = string.Join(", ", Sheets.Select(sheet => $"'{sheet}'"));
        return SheetFault.Of(file, $"has no sheet '{name}'; it has {named}. Name the sheet with this table '{name}'.");
    }
}
