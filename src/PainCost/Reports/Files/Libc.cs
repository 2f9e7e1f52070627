using System.Runtime.InteropServices;

namespace PainCost.Reports.Files;

/// <summary>The few questions about files that the framework cannot ask: what kind a file is, who owns it, and who may write it.</summary>
internal static partial class Libc
{
    public const int WorkingFolder = -100;
    public const uint BasicStatus = 0x7FF;
    public const int MayWrite = 2;
    public const int PermissionBits = 0xFFF;
    public const int KindBits = 0xF000;
    public const int RegularFile = 0x8000;
    public const int Folder = 0x4000;
    public const int SocketFile = 0xC000;

    /// <summary>Linux' statx, whose answer has one layout on every processor.</summary>
    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Status(int folder, string path, int flags, uint mask, out StatusBuffer status);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int ChangeOwner(string path, uint user, uint group);

    /// <summary>The user on whose behalf the process acts; 0 may do all.</summary>
    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial uint User();

    /// <summary>The part of the answer that is read.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct StatusBuffer
    {
        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
