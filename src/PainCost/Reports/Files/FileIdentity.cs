namespace PainCost.Reports.Files;

/// <summary>
/// What makes a file that file, however its path is spelt: its number on its device, or, where it is not there yet, its name in a folder.
/// </summary>
/// <param name="Device">The device's number; 0 where the system tells none.</param>
/// <param name="Number">The number of the file, or of the folder in which it is to be; 0 where the system tells none.</param>
/// <param name="Name">Empty for a file that is there and has a number; else its name in the folder, or its full path.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number, string Name);
