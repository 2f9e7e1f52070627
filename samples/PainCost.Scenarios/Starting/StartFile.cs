using System.Text;

namespace PainCost.Cli.Starting;

/// <summary>One file of a folder to start from.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record StartFile(string Name, byte[] Bytes)
{
    /// <summary>A file of text.</summary>
    public StartFile(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>A file that writes itself.</summary>
    public static StartFile Of(string name, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return new StartFile(name, bytes.ToArray());
    }
}
