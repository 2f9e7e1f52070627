namespace PainCost.Spreadsheets.Writing;

/// <summary>How a cell looks: its place among the styles of <see cref="WorkbookPackage"/>.</summary>
internal enum CellStyle
{
    /// <summary>A number, or a value that may become one.</summary>
    General = 0,

    /// <summary>A text that stays one, also when it looks like a date: 18-29.</summary>
    Text = 1,

    /// <summary>A column's name.</summary>
    Header = 2,

    /// <summary>What is said of the whole table.</summary>
    Heading = 3,
}
