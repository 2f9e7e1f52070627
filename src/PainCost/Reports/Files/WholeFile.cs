using System.Net.Sockets;
using System.Text;

namespace PainCost.Reports.Files;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a temporary file beside the target and renames it, so that a reader never sees half a file.</summary>
    /// <param name="path">
    /// The file, in a folder that is there. A file that exists is replaced, with its mode and owner, and stays as it was if writing fails;
    /// of a
    /// link, the file that it leads to. What is no file is written through.
    /// </param>
    /// <param name="text">The content, written as UTF-8.</param>
    /// <exception cref="IOException">The file cannot be written, or may not be; the message says why.</exception>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Write(path, writer => writer.Write(text));
    }

    /// <summary>Writes piece by piece to a temporary file beside the target and renames it when all is written.</summary>
    /// <param name="path">
    /// The file, in a folder that is there. A file that exists is replaced, with its mode and owner, and stays as it was if writing fails;
    /// of a
    /// link, the file that it leads to. What is no file is written through.
    /// </param>
    /// <param name="write">Writes the content, which becomes UTF-8.</param>
    /// <exception cref="IOException">The file cannot be written, or may not be; the message says why.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Write((OutputTarget.Of(path), write));
    }

    /// <summary>
    /// Writes several files, all of them or none: each is complete under a temporary name before the first is put in its place.
    /// </summary>
    /// <param name="outputs">
    /// The targets, no two of which are one file, and what writes each. What is no file is written through, after the others are complete.
    /// </param>
    /// <exception cref="ArgumentException">Two targets are one file.</exception>
    /// <exception cref="IOException">A file cannot be written, or may not be; the message says why.</exception>
    public static void Write(params IReadOnlyList<(OutputTarget Target, Action<TextWriter> Write)> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        if (outputs.SelectMany((one, at) => outputs.Skip(at + 1).Where(other => one.Target.IsSameFile(other.Target)))
            .FirstOrDefault() is { Target: { } twice })
        {
            throw new ArgumentException(
                $"'{twice.Path}' is the file of another output too; one would be lost. Name two files.");
        }

        List<PendingFile> pending = [];
        try
        {
            foreach (var (target, write) in outputs.Where(output => output.Target.IsFile))
            {
                InOurWords(target, () => Add(pending, target).Write(write));
            }

            foreach (var (target, write) in outputs.Where(output => !output.Target.IsFile))
            {
                InOurWords(target, () => WriteThrough(target, write));
            }

            InOurWords(outputs[0].Target, () => PendingFiles.Commit(pending));
        }
        finally
        {
            pending.ForEach(file => file.Dispose());
        }
    }

    private static PendingFile Add(List<PendingFile> pending, OutputTarget target)
    {
        pending.Add(new PendingFile(target));
        return pending[^1];
    }

    private static void WriteThrough(OutputTarget target, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(OpenStream.At(target), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer);
    }

    private static void InOurWords(OutputTarget target, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SocketException || (e is IOException && !FileTrouble.IsOurs(e)))
        {
            throw FileTrouble.Of(target.Path, e);
        }
    }
}
